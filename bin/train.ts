/** `npm run train`: packs the word lists, then trains the model for the kind, that for stage, reasons and signals (docs/understanding.md), and that for replies (docs/commands.md). Some ten minutes. */

for (const step of ['pack-ideas', 'train-kind', 'train-facts', 'pack-reply-ideas', 'train-acts']) await import(`./${step}.ts`);
