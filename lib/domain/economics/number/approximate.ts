import type { Arithmetic, Num } from "./num";

class ApproximateNum implements Num {
  constructor(readonly value: number) {}

  plus(other: Num): Num {
    return new ApproximateNum(this.value + (other as ApproximateNum).value);
  }
  minus(other: Num): Num {
    return new ApproximateNum(this.value - (other as ApproximateNum).value);
  }
  times(other: Num): Num {
    return new ApproximateNum(this.value * (other as ApproximateNum).value);
  }
  over(other: Num): Num {
    return new ApproximateNum(this.value / (other as ApproximateNum).value);
  }
  negated(): Num {
    return new ApproximateNum(-this.value);
  }
  compare(other: Num): number {
    return this.value - (other as ApproximateNum).value;
  }
  sign(): number {
    return Math.sign(this.value);
  }
  rounded(): Num {
    return this;
  }
  text(): string {
    return this.fixed(6);
  }
  fixed(places: number): string {
    return this.value.toFixed(places);
  }
  toNumber(): number {
    return this.value;
  }
}

/** Floating point without rounding, for simulation only: a percentile of ten thousand runs has no cents. */
export const approximate: Arithmetic = {
  isExact: false,
  of: (value) => new ApproximateNum(Number(value)),
  zero: new ApproximateNum(0),
  one: new ApproximateNum(1),
};
