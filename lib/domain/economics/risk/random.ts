/** A stream of numbers from 0 (included) to 1 (excluded). */
export type Random = () => number;

/**
 * Pseudo-random numbers that are the same on every machine for the same seed: xoshiro128** (Blackman and Vigna, 2018),
 * its four words of state filled from the seed by splitmix32. 32 random bits each, divided by 2^32.
 */
export function seededRandom(seed: number): Random {
  let mix = seed >>> 0;
  const next = (): number => {
    mix = (mix + 0x9e3779b9) >>> 0;
    let word = mix;
    word = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return (word ^ (word >>> 15)) >>> 0;
  };
  const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));
  let [a, b, c, d] = [next(), next(), next(), next()];
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result / 0x1_0000_0000;
  };
}
