// Opens a page of lull in headless Chromium, wide and narrow, light and dark, and fails if axe-core finds a serious fault,
// the page asks anything of a host, or the console has an error. Needs `npm install axe-core puppeteer-core` and a Chromium.
//
//   node jobs/check-page.mjs PAGE [SHOTS]     SHOTS: a folder for a screenshot of each
//   CHROMIUM=/usr/bin/chromium                where it is
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const require = createRequire(resolve(process.cwd(), 'package.json'));
const puppeteer = require('puppeteer-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const [page, shots] = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
let faults = 0;
for (const width of [1280, 400]) {
  for (const scheme of ['light', 'dark']) {
    const tab = await browser.newPage();
    await tab.setViewport({ width, height: 900 });
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const say = (what) => {
      faults++;
      console.log(`${width} ${scheme}: ${what}`);
    };
    tab.on('request', (request) => {
      if (!request.url().startsWith('file:')) say(`asks for ${request.url()}`);
    });
    tab.on('console', (message) => {
      if (message.type() === 'error') say(`console: ${message.text()}`);
    });
    tab.on('pageerror', (error) => say(`error: ${error}`));
    await tab.goto(`file://${resolve(page)}`);
    const wider = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wider > 0) say(`the page is ${wider} pixels wider than the window`);
    if (shots) await tab.screenshot({ path: `${shots}/${width}-${scheme}.png`, fullPage: true });
    await tab.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    await tab.evaluate(axe);
    const found = await tab.evaluate(() => window.axe.run());
    for (const each of found.violations) {
      const grave = each.impact === 'serious' || each.impact === 'critical';
      if (grave) faults++;
      console.log(
        `${width} ${scheme}: ${each.impact} ${each.id}: ${each.help}, ${each.nodes.length} places, ` +
          `e.g. ${each.nodes[0].html.slice(0, 160)}`,
      );
    }
    await tab.close();
  }
}
await browser.close();
console.log(faults ? `${faults} faults` : 'no fault');
process.exit(faults ? 1 : 0);
