// A page names what it may load later, with all that this imports: it names this file alone.
void import('./looked-words.ts');
