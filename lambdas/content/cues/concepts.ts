/** The ideas that kind cues are made of, the same in every language; each language file lists its words for them. docs/adding-a-language.md. */

export const CONCEPTS = [
  'not', 'sorry', 'but', 'other', 'candidate', 'choose', 'proceed', 'success', 'failure', 'filled', 'closed', 'withdraw',
  'offer', 'pleased', 'invite', 'meeting', 'reschedule', 'test', 'complete', 'received', 'review', 'wait', 'still', 'if',
  'every', 'application', 'role', 'future', 'luck', 'thanks', 'profile', 'interest', 'alert', 'bulletin', 'account',
  'own-withdrawal', 'not-a-job', 'pay', 'accept', 'deadline', 'fit', 'decision', 'shortlist', 'you-go-on', 'when',
] as const; // biome-ignore format: one screen
export type Concept = (typeof CONCEPTS)[number];

/**
 * Words of one language by concept, separated by blanks, folded (lower case, no accents, `ss` for `ß`).
 * `absag*` is a beginning, `auf_eis` a phrase whose words may be beginnings too (`move*_forward`). Japanese: bare substrings.
 */
export type CueWords = Record<Concept, string>;
