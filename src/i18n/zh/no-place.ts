import type { PlaceWords } from '../en/no-place.ts';

/** 网址所指之处本页没有或未显示时的说明，只在此时载入。 */
export const noPlace: PlaceWords = {
  none: (name) => `本页没有网址所指的“${name}”。`,
  contents: '看目录',
  start: '回到页首',
  hidden: (name) => `“${name}”不在本页目前显示的内容之内。`,
  all: '显示全部',
  close: '关闭',
};
