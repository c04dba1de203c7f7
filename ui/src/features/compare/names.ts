//! How machines are named where several stand side by side.

export function sideName(plan: { name: string; units: number }): string {
  return plan.units > 1 ? `${plan.units} × ${plan.name}` : plan.name;
}
