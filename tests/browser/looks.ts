/** The themes and sizes in which everything is looked at. */
export const THEMES = ["paper", "night", "projector"] as const;

export const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
] as const;
