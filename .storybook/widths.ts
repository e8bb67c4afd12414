/** Widths at which layouts are looked at. */
const PIXELS = [320, 360, 768, 1200, 1600];

/** For Storybook's viewport tool. Names, and not numbers, because an address with a number is read as one. */
export const WIDTHS = {
  ...Object.fromEntries(
    PIXELS.map((width) => [
      `w${width}`,
      {
        name: `${width} px`,
        styles: {width: `${width}px`, height: width < 600 ? '780px' : '900px'},
        type: width < 600 ? ('mobile' as const) : width < 1000 ? ('tablet' as const) : ('desktop' as const),
      },
    ]),
  ),
  // What is left of a window of 1280 × 1024 pixels, which WCAG 1.4.10 (reflow) is about.
  zoom400: {name: '400 % zoom', styles: {width: '320px', height: '256px'}, type: 'desktop' as const},
};
