/** Every step variant's id, `action.name`. The texts (content/<locale>/actions) are a record over these, so one missing does not compile. */
export const STEP_IDS = [
  '1.light', '1.write', '1.deep', '1.values', '1.late',
  '2.none', '2.skip', '2.thanks', '2.ask', '2.offered', '2.given', '2.final', '2.keep', '2.other', '2.withdrawn', '2.team', '2.late', '2.again', '2.assess', '2.public',
  '3.match', '3.test', '3.screen', '3.interview', '3.final', '3.feedback', '3.beyond', '3.late', '3.auth', '3.salary', '3.over', '3.fit', '3.gap', '3.app3', '3.rehearse', '3.final3', '3.same', '3.withdrawn',
  '4.three', '4.sibling', '4.door', '4.twin', '4.step', '4.reopen', '4.place', '4.restart',
  '5.keep', '5.narrow', '5.broaden', '5.place', '5.early', '5.level', '5.pay', '5.split', '5.plan',
  '6.up', '6.flat', '6.down', '6.nomatch', '6.local',
  '7.headline', '7.connect', '7.post', '7.weak', '7.recommend', '7.follow', '7.local',
] as const; // biome-ignore format: a line an action
export type StepId = (typeof STEP_IDS)[number];
