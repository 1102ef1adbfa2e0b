import { HAS_ENGLISH, NAME } from '../../../corpus/edition/edition.ts';
import type { Words } from '../../en/words.ts';

/** 数据页的用语。 */
export const data: Words['data'] = {
  title: '数据',
  description: () => '以数据形式提供的校订本：文本、编码、议题、侧重与校正。',
  lead: '页面所示内容均可在此取用，与页面出自同一次构建。文本偏移量按 Unicode 码位计。',
  files: {
    'corpus.json':
      '文本：文件、条款、各句及其主题，以及正文以外的内容。表格以制表符分隔单元格，以换行分隔行。',
    'emphasis.csv':
      '每份文件中各主题的比例，按字数、句数和条款数，附每次独立编码的比例，以及各次编码与定稿之间的范围。',
    'emphasis.json': '同样的内容，JSON 格式。',
    'codes.csv':
      '每一句定稿的主题、每次独立编码所定的主题、与多数编码不同时的理由、按词表所得的主题，以及编码手册是否以该句为例。',
    'agreement.csv':
      '各次独立编码的一致程度：主要主题和次要主题的 Krippendorff α，全部、按文件、按主题，附自助法区间，并分含与不含编码手册举为例子的语句。',
    'words.csv': '以词归类所用的词表。',
    'positions.csv': '各主题在文中的位置：其各字的平均位置，以及首句的起点。',
    'positions.json': '同样的内容，JSON 格式。',
    'contrast.csv': '某文件的比例减去其他文件比例的平均值，按主题和单位，附各次编码之间的范围。',
    'distances.csv':
      '每两份文件主题构成的距离（全变差），附各次编码之间的范围；另有一列为空，只为读取它的程序保留。',
    'distances.json': '同样的内容，JSON 格式。',
    'pairs.csv':
      '每两份文件的相同之处：按字数计，归于同样主题的部分，附各次编码之间的范围（themes、low、high）；双方都有的措辞所占的部分，套语除外（shared 除以 characters，即 wording）。',
    'pairs.json': '同样的内容，JSON 格式。',
    'shared.csv': '各文件与别的文件共有的措辞，全文及各主题；套语除外。各主题附各次编码之间的范围。',
    'shared.json': '同样的内容，JSON 格式。',
    'rates.csv': '各文件全文每千个汉字的提法与承诺；与编码无关，不设范围。',
    'topics.json':
      '各主题的议题：问题、概述，以及每份文件中回答它的句和标题；其中没有编入该主题的（标题不编码）；概述就各文件所作的论断（空为就全部文件而言），均经构建核对。',
    'wording.json': `两份以上文件共有的措辞：类别${HAS_ENGLISH ? '、首处文字的英文（取自其中一处的译文，略去之处作“ … ”，未列的为空）' : ''}及每一处位置，起讫按该句的码位计，讫点在末一码位之后。`,
    'documents.json': '文件一览，供选取。',
    'documents/<document>.json':
      '一份文件，内容同 corpus.json，另有与任何一份文件对照所需的一切：各议题下的句和标题、其中没有编入该主题的，全部条款中含有其各议题、各相邻汉字组合的条款数，以及人工更正的对应条款。任取两份文件对照的页面即读取其中两份。',
    'wording/<document>.json':
      '一份文件与其他文件共有的措辞，各条同 wording.json；其他文件中的出处只列前 30 处，另记全部处数。',
    'counterparts.json':
      '每一条款在其他文件中的对应条款，由强到弱：相近程度（0—1），以及相近在议题（topic）、措辞（wording）还是二者兼有（both）；并不相近的两篇前言或结语为 frame，只是回答同一问题的为 question，列于最后，人工添加的为 editor；change 为人工更正：add 为添加，first 为列为首位，其余为空。',
    'terms.json': `提法：在文中的各种写法、${HAS_ENGLISH ? '标准英译、' : ''}其他叫法、拼音、类别、范围、具体所指（未能确定的为空）、编者据以核对的文献（出处未确认的为空）、各时间及其类别与出处、各条时间说明合成的一段文字、相关提法，以及在每份文件中的次数。`,
    'term-dates.csv':
      '各提法的时间，列成表格：据文献首见，写入法规、报告或决定，发布施行，发生，或仅为用例；核对过文献的，附其出处。',
    'works.json': '为核对提法的含义与时间所读的文献，按所读的语种著录。',
    'commitments.json':
      '承诺，次序与页面相同：原文与所在位置（语句、标题等的编号）、谁、须做什么、数字或时间、日期（如有）、以何约束（须纠正的问题和说明为空）、可否核对，以及所回答的问题。',
    'commitments.csv': '同样的内容，列成表格，每种语言一列；没有的留空。',
    'questions.json': '承诺所回答的问题；另列出文件谈到此事而未作承诺之处。',
    'revisions.csv': '审校对译文所作的每一处改动及其理由（理由为英文）。',
    'restorations.json': '校订本与来源不同的每一处，附其在来源文件中的偏移量。',
  },
  values: {
    'emphasis.csv': 'shares, low, high: 0–1',
    'codes.csv': 'sentence: <document>#<id>',
    'term-dates.csv': 'date: YYYY / YYYY-MM-XX / YYYY-MM-DD; source: works.json',
    'commitments.csv':
      'provision, place: <document>#<id>; checkable: yes / no; from, by: YYYY / YYYY-MM-XX / YYYY-MM-DD',
    'revisions.csv': 'at: <document>#<id>',
    'agreement.csv': 'alpha: ≤ 1',
    'positions.csv': 'position, begins: 0–1',
    'contrast.csv': '−1 to 1',
    'distances.csv': '0–1; chance: –',
    'pairs.csv': 'themes, low, high, wording: 0–1',
    'shared.csv': 'theme: all = 全文',
    'rates.csv': 'measure: terms / commitments; low, high: –',
  },
  tables: {
    title: '在电子表格与程序中打开',
    lead: 'CSV 文件为带字节顺序标记的 UTF-8 文本，以逗号分隔，小数点为圆点，可在 Excel 和 LibreOffice 中直接打开。所用电子表格以逗号作小数点的，请按逗号分隔的文本导入，并选英文数字格式。',
    ids: '编号的写法与网址相同，前加文件和 #；单独写出，会被电子表格当作日期或数字。# 之后即 JSON 文件中的编号。月份末尾加 XX，理由相同；JSON 文件中不加。',
    programs: '用程序读取时，不要把字节顺序标记当作首列名称的一部分：',
  },
  citations: {
    title: '引注',
    lead: `每份文件的页面都给出引注；选中文字，即可连同引注一并复制。引注由处理程序 citeproc-js 依引文样式语言（CSL）的样式生成；样式由本站自撰，只适用于一类文献，即在网站上阅读的公文。文件未载明的项目（如文号）从略。${HAS_ENGLISH ? '引用英译时注明本站为译者。' : ''}构建时设有站点网址的，所附文件含网址。`,
    covers: {
      'gbt-7714-2025':
        '发文机关、题名与文号、[EB/OL]、年份后的条次、成文日期、引用日期、网址。句点和方括号用半角，其余符号用全角。依有关该标准的公开介绍撰写，未对照标准全文（全文未免费公开）。',
      'gbt-7714-2015': '项目相同，符号用半角。',
      law: '依《法学引注手册》第二版：题名加书名号，文号加圆括号，后列条次；发布日期、网站和访问日期按其网络文献的次序补入。',
      chicago: `完整注释：中文题名加引号${HAS_ENGLISH ? '，英译加方括号' : ''}。`,
      apa: '参考文献表条目；引用文字时，前附文内引注。因校订本会修订，保留检索日期。',
      bibtex: '用 @techreport，其中有发文机关、文种和文号的位置。',
      ris: '用 RPRT，理由相同；文号在 SN，条次在 SE。',
      'csl-json': `类型为 regulation（行政机关的规范性文件）${HAS_ENGLISH ? '；英文在 custom 之下' : ''}。`,
    },
  },
  versionLabel: '数据版本',
  documentFiles: '各文件的下载',
  documentFilesLead: `纯文本即本站的版本：各部分依次排列，一段一行，表格各栏以制表符分隔。TEI文件含${HAS_ENGLISH ? '中英两种文字（以编号对应）' : '文本'}、主题、注释，以及本站版本与来源不同之处的来源文字。`,
  document: '文件',
  chineseText: '中文文本',
  englishText: '英译文本',
  licences: '许可',
  licenceOf: [
    [
      '公文',
      '所收文本为国家机关的公文，不适用《中华人民共和国著作权法》（第五条）。本项目对其不主张任何权利。',
    ],
    [
      '本项目所加的内容',
      `编码、议题、概述、注释${HAS_ENGLISH ? '、译文' : ''}，以及由此生成的数据：知识共享署名4.0国际许可协议。使用时请注明“${NAME.zh}”与数据版本，并说明所作的改动。`,
    ],
    ['程序代码', '适用麻省理工学院许可证。'],
  ],
  licenceLink: '知识共享署名4.0协议全文',
  notices: '本站所含软件与字体的许可声明',
};
