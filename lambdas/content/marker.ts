/** The line at the top of every mail of ours; what a person writes stands above it, so a reply is cut at the first of these. */
export const REPLY_MARKER = '– reply above this line –';

/** Every form the line ever had or has in a locale, lower case without its dashes. */
export const REPLY_MARKERS = ['reply above this line'] as const;
