import AgreementTable from './AgreementTable.astro';
import ChangeList from './ChangeList.astro';
import ReconciledTable from './ReconciledTable.astro';
import RestorationTable from './RestorationTable.astro';
import TranslationTable from './TranslationTable.astro';
import UnitTable from './UnitTable.astro';

/** The tables that the text of the method page calls. */
export const methodComponents = {
  AgreementTable,
  ChangeList,
  ReconciledTable,
  RestorationTable,
  TranslationTable,
  UnitTable,
};
