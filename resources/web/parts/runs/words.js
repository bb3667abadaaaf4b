/** How a stage or a run stands, in words. */
export const STATES = {
  done: 'done', 'up-to-date': 'up to date', running: 'at work', failed: 'failed', waiting: 'waiting', stopped: 'stopped',
};

/** A moment as `2026-11-21 19:24:48` UTC, or nothing. */
export function moment(at) {
  return at ? at.slice(0, 19).replace('T', ' ') : '–';
}

/** Seconds as a person says them: `12.3 s`, `3 min 20 s`. */
export function duration(seconds) {
  if (seconds === null || seconds === undefined) {
    return '–';
  }
  const whole = Math.round(seconds);
  return seconds < 60 ? `${seconds.toFixed(seconds < 10 ? 2 : 1)} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
