/** The kinds that words alone can tell apart, by name. */
export type ModelKindName = 'rejection' | 'offer' | 'interview' | 'assessment' | 'acknowledgement' | 'outreach' | 'other';
