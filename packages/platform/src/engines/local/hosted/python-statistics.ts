/** How Python computes one number of a list, by what people call it. */
export const STATISTICS: Readonly<Record<string, (list: string) => string>> = {
  mean: (list) => `statistics.mean(${list})`,
  average: (list) => `statistics.mean(${list})`,
  median: (list) => `statistics.median(${list})`,
  sum: (list) => `sum(${list})`,
  total: (list) => `sum(${list})`,
  'standard deviation': (list) => `statistics.stdev(${list})`,
  variance: (list) => `statistics.variance(${list})`,
  minimum: (list) => `min(${list})`,
  min: (list) => `min(${list})`,
  lowest: (list) => `min(${list})`,
  smallest: (list) => `min(${list})`,
  maximum: (list) => `max(${list})`,
  max: (list) => `max(${list})`,
  highest: (list) => `max(${list})`,
  largest: (list) => `max(${list})`,
};
