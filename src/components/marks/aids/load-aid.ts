import { siteRoot } from '../../../i18n/site-root.ts';
import { quotationWords } from '../../citation/quotation-words.ts';
import { textUnits, type TextUnit } from '../../citation/selection/text-units.ts';
import { isAltered } from '../../shared/edition-texts.ts';
import { loadJson } from '../../shared/load-json.ts';
import type { Marks } from '../mark-switch.ts';
import style from './aids.css?inline';
import { aidNote } from './aid-note.ts';
import { drawForms, drawReadings, eraseForms, eraseReadings } from './draw-aid.ts';
import { showAid, type ReadingAid } from './reading-aids.ts';

const DRAWN = {
  pinyin: { draw: drawReadings, erase: eraseReadings },
  traditional: { draw: drawForms, erase: eraseForms },
};

/** Loads what stands over the texts of each document on the page, when it is drawn: another may have come beside. */
export function loadAid(aid: keyof typeof DRAWN): Marks {
  const files = new Map<string, Promise<Record<string, string>>>();
  const { draw, erase } = DRAWN[aid];
  const asked = { isWanted: false };
  const isWanted = () => asked.isWanted;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  return {
    draw: async () => {
      asked.isWanted = true;
      const texts = new Map<string, Record<string, string>>();
      for (const of of new Set(chineseUnits().map((unit) => unit.document))) {
        const file = files.get(of) ?? loadJson(`${siteRoot()}documents/${of}/${aid}.json`);
        files.set(of, file);
        texts.set(of, await file);
      }
      if (!isWanted()) return '';
      const drawn: ReadingAid = {
        draw: () => {
          document.documentElement.dataset[aid] = '';
          for (const { element, document: of, id } of chineseUnits()) {
            if (!isAltered(element)) draw(element, texts.get(of)?.[id] ?? '');
          }
        },
        clear: erase,
      };
      showAid(aid, drawn);
      aidNote(aid, true);
      return chineseUnits().some(({ element }) => isAltered(element)) ? quotationWords().unmarked : '';
    },
    clear: () => {
      asked.isWanted = false;
      showAid(aid, undefined);
      aidNote(aid, false);
      document.documentElement.removeAttribute(`data-${aid}`);
    },
  };
}

/** The texts in Chinese; other headings and blocks of the edition are texts of the page's document too. */
function chineseUnits(): TextUnit[] {
  return textUnits().filter(({ language }) => language === 'zh');
}
