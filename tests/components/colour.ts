type Triple = [number, number, number];

/** Linear light of `#rrggbb`, each channel 0 to 1. */
export function linear(colour: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const times = (matrix: readonly Triple[], [r, g, b]: Triple): Triple => {
  const row = ([x, y, z]: Triple) => x * r + y * g + z * b;
  const [first = [0, 0, 0], second = [0, 0, 0], third = [0, 0, 0]] = matrix;
  return [row(first as Triple), row(second as Triple), row(third as Triple)];
};

const luminance = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast of text on its ground, WCAG 2.2. */
export function contrast(text: string, ground: string): number {
  const [high = 0, low = 0] = [luminance(linear(text)), luminance(linear(ground))].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** What people with a full colour deficiency see (Machado, Oliveira, Fernandes 2009), in linear light. */
export const deficiencies = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} satisfies Record<string, Triple[]>;

/** Distance of two colours as seen with a deficiency, in OKLab times 100: 2 is just visible side by side. */
export function distance(one: string, other: string, deficiency: keyof typeof deficiencies): number {
  const seen = (colour: string) => okLab(times(deficiencies[deficiency], linear(colour)));
  const [first, second] = [seen(one), seen(other)];
  return 100 * Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

function okLab(light: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  );
  const [l, m, s] = cones.map(Math.cbrt) as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [l, m, s],
  );
}
