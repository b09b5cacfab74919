/** Of the picture of a moment, pixels: wide enough for a slide, small enough for a message. */
export const IMAGE_WIDTH = 1600;
export const IMAGE_HEIGHT = 1000;
