import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

/** Takes one picture of a web page and the panel beside it, as they stand in one window. */
export async function takeBeside(page: Page, panel: Page, file: string): Promise<void> {
  const [left, right] = [
    await page.screenshot({ encoding: 'base64' }),
    await panel.screenshot({ encoding: 'base64' }),
  ];
  // Joined on a canvas of the web page itself: another tab in front would change what the panel shows.
  const joined = await page.evaluate(
    async (pictures) => {
      const images = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          return image;
        }),
      );
      const line = 2;
      const canvas = document.createElement('canvas');
      canvas.width = images.reduce((width, image) => width + image.width, line * (images.length - 1));
      canvas.height = Math.max(...images.map((image) => image.height));
      const context = canvas.getContext('2d');
      if (!context) return '';
      context.fillStyle = '#dfe3ea';
      context.fillRect(0, 0, canvas.width, canvas.height);
      let at = 0;
      for (const image of images) {
        // The browser's own title bar of the panel stands above it.
        context.drawImage(image, at, canvas.height - image.height);
        at += image.width + line;
      }
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    },
    [left, right],
  );
  writeFileSync(file, Buffer.from(joined, 'base64'));
}
