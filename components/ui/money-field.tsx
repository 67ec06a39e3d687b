"use client";

import { DecimalField, type DecimalFieldProps } from "./decimal-field";
import { NativeChoice } from "./native-choice";
import { useFieldValue } from "./use-field-value";

/** An amount as an exact decimal written out, with its ISO 4217 currency. */
export interface MoneyValue {
  amount: string;
  currency: string;
}

export interface MoneyFieldProps
  extends Omit<DecimalFieldProps, "value" | "defaultValue" | "onChange" | "unit" | "before" | "onStep"> {
  /** null when no amount was given. */
  value?: MoneyValue | null;
  defaultValue?: MoneyValue | null;
  onChange?: (value: MoneyValue | null) => void;
  /** Currencies to choose from; with one there is nothing to choose and it stands as a unit. */
  currencies: readonly [string, ...string[]];
}

/** Money: amount and currency together, exact. With `name="price"` a form sends `price.amount` and `price.currency`. */
export function MoneyField({
  value,
  defaultValue,
  onChange,
  currencies,
  name,
  maxDecimals = 4,
  ...rest
}: MoneyFieldProps) {
  const [money, setMoney] = useFieldValue(value, defaultValue ?? null, onChange);
  const [spareCurrency, setSpareCurrency] = useFieldValue<string>(undefined, currencies[0], undefined);
  const currency = money?.currency ?? spareCurrency;
  return (
    <>
      <DecimalField
        {...rest}
        maxDecimals={maxDecimals}
        name={name && `${name}.amount`}
        value={money?.amount ?? null}
        onChange={(amount) => setMoney(amount === null ? null : { amount, currency })}
        unit={
          currencies.length === 1 ? (
            currency
          ) : (
            <NativeChoice
              label={`Currency of ${rest.label}`}
              value={currency}
              options={currencies.map((code) => ({ id: code, label: code }))}
              isDisabled={rest.isDisabled}
              onChange={(code) => {
                setSpareCurrency(code);
                if (money) setMoney({ ...money, currency: code });
              }}
            />
          )
        }
      />
      {name !== undefined && <input type="hidden" name={`${name}.currency`} value={currency} />}
    </>
  );
}
