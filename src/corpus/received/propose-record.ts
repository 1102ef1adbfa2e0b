import { LEVELS } from '../edition/edition.ts';
import type { BlockKind } from '../model/blocks.ts';
import { findDate } from '../read/chinese-date.ts';
import type { DocumentData } from '../schema/schema.ts';
import { MASTHEAD } from './classify-lines.ts';
import type { ProposedPart } from './propose-parts.ts';

/** A document's record as far as its text states it; null where a person has to find it. */
export interface RecordProposal {
  title: string | null;
  issuer: string | null;
  place: string | null;
  shortName: string | null;
  level: DocumentData['level'] | null;
  genre: { zh: string; en: string } | null;
  docNumber: string | null;
  adopted: string | null;
  issued: string | null;
}

const GENRES: Record<string, string> = {
  意见: 'Opinions',
  决定: 'Decision',
  规定: 'Regulations',
  方案: 'Plan',
  办法: 'Measures',
  细则: 'Detailed Rules',
  规则: 'Rules',
  条例: 'Regulations',
  通知: 'Notice',
  通告: 'Announcement',
  公告: 'Public Notice',
  通报: 'Circular',
  批复: 'Reply',
  纲要: 'Outline',
  规划: 'Programme',
  计划: 'Plan',
  措施: 'Measures',
  要点: 'Main Points',
  决议: 'Resolution',
  报告: 'Report',
  制度: 'System',
  准则: 'Code of Conduct',
  守则: 'Code of Conduct',
  清单: 'List',
};
const MUNICIPALITIES = ['北京', '天津', '上海', '重庆'];

/** Proposes the record of a document from its title, signature, date, number and adoption. */
export function proposeRecord(parts: readonly ProposedPart[]): RecordProposal {
  const title = parts.find((part) => part.kind === 'title')?.text ?? null;
  const adoption = blockText(parts, 'adoption') ?? blockText(parts, 'promulgation');
  const issuer = issuerOf(parts, title ?? '', adoption ?? '');
  const place = issuer === null ? null : placeOf(issuer);
  return {
    title,
    issuer,
    place,
    shortName: place === null ? null : shortNameOf(place),
    level: issuer === null ? null : levelOf(issuer),
    genre: genreOf(title ?? ''),
    docNumber: blockText(parts, 'number')?.replace(/^（|）$/gu, '') ?? null,
    adopted: /通过/u.test(adoption ?? '') ? findDate(adoption ?? '') : null,
    issued: findDate(blockText(parts, 'date') ?? ''),
  };
}

/** The first block of a kind. */
function blockText(parts: readonly ProposedPart[], kind: BlockKind): string | null {
  return blockTexts(parts, kind)[0] ?? null;
}

function blockTexts(parts: readonly ProposedPart[], kind: BlockKind): string[] {
  return parts.flatMap((part) =>
    part.kind === 'block' && part.block === kind ? [part.paragraphs.join('')] : [],
  );
}

/** By the head of a decree, the signature, the title, or the body that adopted the text. */
function issuerOf(parts: readonly ProposedPart[], title: string, adoption: string): string | null {
  const decree = blockTexts(parts, 'note').find((text) => /令$/u.test(text) && MASTHEAD.test(text));
  if (decree !== undefined) return MASTHEAD.exec(decree)?.[1] ?? null;
  return (
    blockText(parts, 'signature') ??
    /^(.+?(?:人民政府|办公厅|办公室|委员会|国务院|办事处))(?=关于|印发|转发|批转|工作规则|工作细则)/u.exec(
      title,
    )?.[1] ??
    /(?:^（|日)(\p{Script=Han}{2,}(?:省|市|区|县|旗|州|盟|镇|乡)人民政府)/u.exec(adoption)?.[1] ??
    null
  );
}

function placeOf(issuer: string): string | null {
  return (
    /^(.+?(?=人民政府|村民委员会|居民委员会)|.+?(?:街道|村|社区)(?=办事处|[村居]委会))/u.exec(issuer)?.[1] ??
    null
  );
}

/** The last part of a place without the name of its kind: 天津市滨海新区 → 滨海. */
function shortNameOf(place: string): string | null {
  const last =
    /([^省市区县州盟旗镇乡]{2,}?)(?:自治区|自治州|自治县|新区|街道|社区|[省市区县州盟旗镇乡村])$/u.exec(
      place,
    )?.[1];
  return last ?? null;
}

/** Levels by the last part of a government’s place; an office has that of the government it serves. */
const LEVEL_FORMS: [DocumentData['level'], RegExp][] = [
  ['nation', /^(?:中共中央|国务院|中华人民共和国)/u],
  ['village', /(?:村民|居民)委员会|[村居]委会$/u],
  ['town', /(?:[镇乡]人民政府|街道办事处|[镇乡]人民代表大会)/u],
  ['province', /(?:省|自治区)人民政府/u],
  ['district', /区人民政府/u],
  ['county', /[县旗]人民政府/u],
  ['city', /[州盟]人民政府/u],
];

/** The level of an issuer, where the edition has it. */
function levelOf(issuer: string): DocumentData['level'] | null {
  const level = LEVEL_FORMS.find(([, form]) => form.test(issuer))?.[0] ?? cityLevelOf(issuer);
  return LEVELS.some(({ id }) => id === level) ? level : null;
}

function cityLevelOf(issuer: string): DocumentData['level'] | null {
  const city = /^(?:.+(?:省|自治区))?(.+)市人民政府/u.exec(issuer)?.[1];
  if (city === undefined) return null;
  return MUNICIPALITIES.includes(city) ? 'municipality' : 'city';
}

/** A covering notice is named by the document it encloses: 印发…规定的通知 is a 规定. */
function genreOf(title: string): RecordProposal['genre'] {
  const enclosed = /[印转]发.*的通知$/u.test(title) ? title.replace(/》?的通知$/u, '') : title;
  const zh = Object.keys(GENRES).find((genre) => enclosed.replace(/（[^）]+）$/u, '').endsWith(genre));
  return zh === undefined ? null : { zh, en: GENRES[zh] ?? '' };
}
