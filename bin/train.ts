/** `npm run train`: packs the word lists, then trains the model for the kind and that for stage, reasons and signals (docs/understanding.md). Some two minutes. */

for (const step of ['pack-ideas', 'train-kind', 'train-facts']) await import(`./${step}.ts`);
