import { Decimal as AnyDecimal } from "decimal.js";
import type { Arithmetic, Num, RoundingMethod } from "./num";

/** Sixty significant digits: products of the largest accepted amounts and rates stay exact. */
const Decimal = AnyDecimal.clone({ precision: 60, toExpNeg: -9e15, toExpPos: 9e15 });
const modes: Readonly<Record<RoundingMethod, AnyDecimal.Rounding>> = {
  half_up: AnyDecimal.ROUND_HALF_UP,
  half_even: AnyDecimal.ROUND_HALF_EVEN,
  down: AnyDecimal.ROUND_DOWN,
};

class ExactNum implements Num {
  constructor(readonly value: AnyDecimal) {}

  plus(other: Num): Num {
    return new ExactNum(this.value.plus((other as ExactNum).value));
  }
  minus(other: Num): Num {
    return new ExactNum(this.value.minus((other as ExactNum).value));
  }
  times(other: Num): Num {
    return new ExactNum(this.value.times((other as ExactNum).value));
  }
  over(other: Num): Num {
    return new ExactNum(this.value.div((other as ExactNum).value));
  }
  negated(): Num {
    return this.value.isZero() ? this : new ExactNum(this.value.negated());
  }
  compare(other: Num): number {
    return this.value.comparedTo((other as ExactNum).value);
  }
  sign(): number {
    return this.value.isZero() ? 0 : this.value.isNegative() ? -1 : 1;
  }
  rounded(places: number, method: RoundingMethod): Num {
    if (this.value.decimalPlaces() <= places) return this;
    return new ExactNum(this.value.toDecimalPlaces(places, modes[method]));
  }
  text(): string {
    return this.value.isZero() ? "0" : this.value.toFixed();
  }
  fixed(places: number): string {
    const text = this.value.toFixed(places, AnyDecimal.ROUND_HALF_UP);
    return /^-0(\.0+)?$/.test(text) ? text.slice(1) : text;
  }
  toNumber(): number {
    return this.value.toNumber();
  }
}

/** Decimal arithmetic, for every figure that is shown or paid. */
export const exact: Arithmetic = {
  isExact: true,
  of: (value) => new ExactNum(new Decimal(value)),
  zero: new ExactNum(new Decimal(0)),
  one: new ExactNum(new Decimal(1)),
};
