//! Stops of the sliders: fine where small steps matter, coarse where they do not.

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) }, (_, i) => from + i * step);
}

/** Zero to 30,000 in the budget's currency. */
export const BUDGET_STOPS: readonly number[] = [
  ...range(0, 6000, 50),
  ...range(6000, 12000, 100),
  ...range(12000, 30000, 500),
  30000,
];

/** 0 to 1 in steps of a hundredth. */
export const SHARE_STOPS: readonly number[] = Array.from({ length: 101 }, (_, i) => i / 100);
