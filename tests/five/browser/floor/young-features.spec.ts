import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { transformWithOxc } from 'vite';
import { DIST } from '../../../browser/built-site/built-site.ts';
import { largestPages } from '../../../browser/built-site/page-kinds.ts';
import { FLOOR, isYoung } from './browser-support.ts';
import { cssFeatures } from './css-features.ts';
import { htmlFeatures } from './html-features.ts';
import { ownNames, scriptFeatures, sheetsIn } from './script-features.ts';

/** What a browser of the floor may lack, each with why a reader loses nothing; parts of a feature go with it. */
const ALLOWED = {
  'css.at-rules.page': 'Running heads and page numbers of a print; the text is printed without.',
  'css.properties.-webkit-tap-highlight-color': 'Tailwind’s; on phones alone.',
  'css.properties.break-after': 'A heading may end a printed page.',
  'css.properties.contain-intrinsic-block-size': 'Saves drawing what is out of sight.',
  'css.properties.content-visibility': 'Saves drawing what is out of sight.',
  'css.properties.font-family.ui-monospace': 'Tailwind’s; other faces follow it.',
  'css.properties.forced-color-adjust': 'Safari forces no colours.',
  'css.properties.hanging-punctuation': 'A full stop at the end of a line stands within it.',
  'css.properties.orphans': 'A printed page may end with a single line.',
  'css.properties.overflow-anchor': 'Turns off what the browser that lacks it does not do.',
  'css.properties.ruby-position': 'The reading stands above the character instead of below.',
  'css.properties.text-justify': 'Lines are justified by the browser’s own rule.',
  'css.properties.scrollbar-color': 'A bar may be bright in the dark.',
  'css.properties.text-spacing-trim': 'A line may begin with the space of an opening mark.',
  'css.properties.text-wrap': 'The last line of a heading may be short.',
  'css.properties.widows': 'A printed page may begin with a single line.',
  'css.properties.writing-mode.sideways-lr': 'vertical-rl stands before it.',
  'css.selectors.-moz-progress-bar': 'Tailwind’s, each for one engine.',
  'css.selectors.-webkit-inner-spin-button': 'Tailwind’s, each for one engine.',
  'css.selectors.-webkit-progress-bar': 'Tailwind’s, each for one engine.',
  'css.selectors.-webkit-progress-value': 'Tailwind’s, each for one engine.',
  'html.global_attributes.autocapitalize': 'A keyboard may offer a capital first.',
  'api.CSSCounterStyleRule.fallback': 'A field of Pagefind’s own.',
  'api.CSSPageDescriptors.marginLeft': 'A style of SortableJS’s own.',
  'api.CSSPageDescriptors.marginRight': 'A style of SortableJS’s own.',
  'api.ImageTrack.animated': 'A field of SortableJS’s own.',
  'api.Navigator.canShare': 'It is asked whether it is there; a picture is saved or copied without.',
  'api.PaymentResponse.details': 'A field of Workbox’s own errors.',
  'api.Performance.memory': 'The memory of Pagefind’s WebAssembly.',
  'api.TouchEvent.changedTouches': 'Safari has it where there is a touch screen.',
  'api.TouchEvent.touches': 'Safari has it where there is a touch screen.',
  'api.XRCompositionLayer.opacity': 'A field of d3-color’s own.',
  'css.selectors.details-content': 'Older browsers print the names of what is folded.',
  'javascript.builtins.Error.captureStackTrace': 'Pagefind asks whether it is there.',
};

/** Written in ECMAScript 5 for any engine, with names of its own that say nothing; it is tried in the oldest browser. */
const CITATION_PROCESSOR = /\bcite\.[^/]*\.js$/u;

/** mammoth and docx, which read and make Word files: built for any engine, with names of their own that say nothing. */
const WORD_LIBRARIES = /\bconvertToHtml\b.*\bextractRawText\b|\bdcterms:created\b/su;

const read = (file: string) => readFileSync(`${DIST}/${file}`, 'utf8');
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);
const pages = largestPages().map((address) => read(`${address}${address.endsWith('/') ? 'index.html' : ''}`));
const scripts = [
  ...files.filter((file) => file.endsWith('.js') && !CITATION_PROCESSOR.test(file)).map(read),
  ...pages.flatMap((html) => inElement(html, 'script')).filter((text) => text.startsWith('(')),
];
const drawings = files.filter((file) => file.endsWith('.svg')).map(read);
const sheets = [
  ...files.filter((file) => file.endsWith('.css')).map(read),
  ...[...pages, ...drawings].flatMap((text) => inElement(text, 'style')),
  ...scripts.flatMap(sheetsIn),
];

test('the built site uses nothing younger than the oldest browsers it is for, but what is allowed', () => {
  const own = new Set(scripts.flatMap(ownNames));
  const used = [
    ...new Set(sheets).values().flatMap(cssFeatures),
    ...pages.flatMap(htmlFeatures),
    ...new Set(scripts.filter((script) => !WORD_LIBRARIES.test(script)))
      .values()
      .flatMap(scriptFeatures)
      .filter((paths) => !own.has(nameOf(paths)) && paths.every(isYoung))
      .map(([first = '']) => first),
  ];
  const young = [...new Set(used)].filter(isYoung);
  const allowed = Object.keys(ALLOWED);
  const covers = (feature: string) => (path: string) => path === feature || path.startsWith(`${feature}.`);
  expect(young.filter((path) => !allowed.some((feature) => covers(feature)(path)))).toEqual([]);
  expect(
    allowed.filter((feature) => !young.some(covers(feature))),
    'no longer needed',
  ).toEqual([]);
});

test('no script has syntax that would have to be written otherwise for them', async () => {
  const target = FLOOR.map((each) => each.replace(' ', ''));
  for (const script of new Set(scripts)) {
    const [compiled, same] = await Promise.all([rewritten(script, target), rewritten(script, ['esnext'])]);
    expect(compiled === same, script.slice(0, 200)).toBe(true);
  }
});

test('a younger feature would be found', async () => {
  const css = [
    'p { color: light-dark(red, blue) }',
    'p { --own: light-dark(red, blue) }',
    'p { & b { color: red } }',
    'p { color: rgb(from red r g b) }',
    '@media (scripting: none) { p { color: red } }',
    'p { position-anchor: --a }',
  ];
  for (const sheet of css) expect(cssFeatures(sheet).some(isYoung), sheet).toBe(true);
  const script = [
    'Object.groupBy(a, b)',
    'box.showPopover()',
    'const { withResolvers } = Promise',
    'a.values().map(b)',
    'a.isSubsetOf(b)',
    'new Highlight()',
    'document.startViewTransition(a)',
    'a.addEventListener("scrollend", b)',
    'requestIdleCallback(a)',
  ];
  for (const text of script)
    expect(
      scriptFeatures(text).some((paths) => paths.every(isYoung)),
      text,
    ).toBe(true);
  expect(htmlFeatures('<p popover="auto">').some(isYoung)).toBe(true);
  const flag = 'export const form = /[\\p{L}--[a-z]]/v;';
  expect(await rewritten(flag, ['chrome111'])).not.toBe(await rewritten(flag, ['esnext']));
  expect(sheetsIn('const a = `p{color:red}`')).toHaveLength(1);
  expect([cssFeatures('p { color: red }'), scriptFeatures('a.at(0)').flat()].flat().some(isYoung)).toBe(
    false,
  );
});

function inElement(text: string, element: 'script' | 'style'): string[] {
  return [...text.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gsu'))].map(
    ([, inner = '']) => inner,
  );
}

function nameOf([path = '']: readonly string[]): string {
  return path.replace(/^.*\.|_static$/gu, '');
}

async function rewritten(script: string, target: string[]): Promise<string> {
  return (await transformWithOxc(script, 'built.js', { target, sourcemap: false })).code;
}
