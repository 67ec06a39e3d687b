import { smaller } from "../number/num";
import { type RowTools, readRevenueRow, type SourceRow } from "./revenue-rows";

/**
 * Revenue from customers, price and churn: each month those of the month before stay but for the churn, the new ones
 * come, and each is billed the price. The amount of a month is rounded to six digits here, to cents when it is read.
 */
export function readDrivers(tools: RowTools): SourceRow[] {
  const { context, reader, assumptions } = tools;
  const { math } = context;
  return assumptions.drivers.flatMap((driver, index) => {
    const at = `assumptions.drivers[${index}]`;
    const label = `Driver ${index + 1} (${driver.id})`;
    const starting = reader.figure(driver.startingCustomers, `${at}.startingCustomers`, label, "count");
    const added = reader.figure(driver.newCustomersPerMonth, `${at}.newCustomersPerMonth`, label, "count");
    const price = reader.figure(driver.revenuePerCustomer, `${at}.revenuePerCustomer`, label);
    const churn = reader.figure(driver.churnPercentPerMonth, `${at}.churnPercentPerMonth`, label, "count");
    if (!starting || !added || !price || !churn) return [];
    if (churn.compare(math.of(100)) > 0) {
      context.problem(`${at}.churnPercentPerMonth`, `${label}: more than 100 % of customers cannot leave.`);
      return [];
    }
    const staying = math.one.minus(churn.times(context.hundredth));
    let customers = starting;
    return context.months.flatMap((month) => {
      if (driver.startMonth !== undefined && month.key < driver.startMonth) return [];
      customers = smaller(customers.times(staying).plus(added), math.of("9999999999999")).rounded(
        6,
        "half_up",
      );
      const amount = customers.times(price).rounded(6, "half_up");
      const row = {
        month: month.key,
        amount: amount.text(),
        ...(driver.stream === undefined ? {} : { stream: driver.stream }),
        ...(driver.attribution === undefined ? {} : { attribution: driver.attribution }),
        ...(driver.currency === undefined ? {} : { currency: driver.currency }),
      };
      return readRevenueRow(tools, row, at, `${label}, ${month.key}`) ?? [];
    });
  });
}
