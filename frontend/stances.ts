/** Names of the five fills, shared by style sheets and elements; rounded for safety. */
export type StanceName = 'm2' | 'm1' | 'z' | 'p1' | 'p2';

export function stanceName(value: number): StanceName {
  if (value < 0) {
    return value <= -1.5 ? 'm2' : 'm1';
  }
  if (value > 0) {
    return value >= 1.5 ? 'p2' : 'p1';
  }
  return 'z';
}
