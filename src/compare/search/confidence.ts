/** A confidence in two digits, at most as sure as is given: more digits would say more than is known. */
export const asConfidence = (value: number, most = 1): number =>
  Math.round(Math.min(most, value) * 100) / 100;
