/** What every price model answers each hour: levels of its channels in ln price since the start. */
export interface ModelLevels {
  /** The recorded series. */
  readonly residual: number;
  /** Its part of the macro channel. */
  readonly drift: number;
  readonly supply: number;
  readonly forced: number;
  readonly noise: number;
}
