/** Where time comes from: the system's clock in Lambda, the movable one on the local stack. The only clock of the product. */
export interface Clock {
  /** UTC ISO instant. */
  now(): string;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };
