export const LABEL_MODEL: { labels: Record<string, { bias: number; scale: number; data: string }> } = { labels: {} };
