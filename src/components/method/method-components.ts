import AgreementTable from './AgreementTable.astro';
import AlignmentTable from './AlignmentTable.astro';
import ChangeList from './ChangeList.astro';
import Codebook from './Codebook.astro';
import ReconciledTable from './ReconciledTable.astro';
import RestorationTable from './RestorationTable.astro';
import SettledCases from './SettledCases.astro';
import TranslationTable from './TranslationTable.astro';
import UnitTable from './UnitTable.astro';
import WordCheck from './WordCheck.astro';

/** The tables that the text of the method page calls. */
export const methodComponents = {
  AgreementTable,
  AlignmentTable,
  ChangeList,
  Codebook,
  ReconciledTable,
  RestorationTable,
  SettledCases,
  TranslationTable,
  UnitTable,
  WordCheck,
};
