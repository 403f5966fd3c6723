import { hostConfigFor } from './hostConfig.js';
import { styleOptionsFor } from './styleOptions.js';

const dark = matchMedia('(prefers-color-scheme: dark)');

// One palette: page.css holds it, and cards and Web Chat read it from there.
function palette() {
  const styles = getComputedStyle(document.documentElement);
  return new Proxy({}, { get: (_, name) => styles.getPropertyValue(`--${name}`).trim() });
}

function build() {
  const colours = palette();
  return { hostConfig: hostConfigFor(colours), styleOptions: styleOptionsFor(colours) };
}

let now;

export const theme = {
  current: () => (now ??= build()),
  subscribe(listener) {
    const change = () => {
      now = build();
      listener();
    };
    dark.addEventListener('change', change);
    return () => dark.removeEventListener('change', change);
  },
};

/** Paper is white in either theme. */
export const paperHostConfig = () =>
  hostConfigFor(new Proxy({}, { get: (_, name) => (/-ground$|^surface$|^emphasis$/.test(name) ? '#ffffff' : '#000000') }));
