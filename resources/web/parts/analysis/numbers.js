const LANGUAGE = 'en';

const whole = new Intl.NumberFormat(LANGUAGE);
const percents = new Intl.NumberFormat(LANGUAGE, { style: 'percent', maximumFractionDigits: 1 });
const days = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'medium', timeZone: 'UTC' });

/** 100836 as people write it: 100,836. */
export function count(number) {
  return whole.format(number);
}

/** So many of something: `counted(1, 'film')` is "1 film". */
export function counted(number, one, many = `${one}s`) {
  return `${count(number)} ${number === 1 ? one : many}`;
}

/** A share from 0 to 1: 35.5%. */
export function percent(share) {
  return share === null || share === undefined ? '–' : percents.format(share);
}

/** A number with two decimals, or a dash where there is none. */
export function decimal(number) {
  return number === null || number === undefined ? '–' : number.toFixed(2).replace(/^-0\.00$/, '0.00');
}

/** A moment of the API as a day in UTC. */
export function day(moment) {
  return moment === null || moment === undefined ? '–' : days.format(new Date(moment));
}
