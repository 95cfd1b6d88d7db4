// What is done to a treaty in each scenario. Amounts grow with the treaty, within bounds.
import { isLine, walk } from './model.mjs';
import { bracketParagraphs, changeBrackets } from './operations/brackets.mjs';
import { deleteArticles, deleteLines, insertArticles, insertLines } from './operations/come-and-go.mjs';
import { insertCopies } from './operations/copies.mjs';
import { changeEditorially } from './operations/editorial.mjs';
import { changeFacts } from './operations/facts.mjs';
import { lowerArticles, raiseParagraphs, shiftLines } from './operations/levels.mjs';
import { changeModals } from './operations/modals.mjs';
import { moveAcross, moveArticles, moveWithin } from './operations/moves.mjs';
import { settleOptions } from './operations/options.mjs';
import { redraftLines } from './operations/redraft.mjs';
import { mergeParagraphs, splitParagraphs } from './operations/split-merge.mjs';
import { editWords } from './operations/words.mjs';

const LIGHT = 0.03;
const HEAVY = 0.15;

const count = (edit, wanted) => [...walk(edit.before)].filter(({ node }) => wanted(node)).length;
const shareOf = (edit, share, wanted, least, most) =>
  Math.min(most, Math.max(least, Math.round(share * count(edit, wanted))));
const lines = (edit, share, least = 2, most = 60) => shareOf(edit, share, isLine, least, most);
const articles = (edit, share, least = 1, most = 12) =>
  shareOf(edit, share, ({ kind }) => kind === 'article', least, most);

/** Where references follow is only measured on provisions in which nothing else was changed. */
const untaken = edit => one => !edit.taken.has(one.id);

export const SCENARIOS = {
  light: edit => editWords(edit, LIGHT),
  renumber: edit => {
    insertArticles(edit, articles(edit, 0.06, 2));
    deleteArticles(edit, articles(edit, 0.04));
    insertLines(edit, lines(edit, 0.03));
    deleteLines(edit, lines(edit, 0.02));
  },
  moves: edit => {
    moveArticles(edit, articles(edit, 0.1, 3, 8));
    moveAcross(edit, 4, 'paragraph');
    moveAcross(edit, 2, 'subparagraph');
    moveWithin(edit, 3, 'paragraph');
    moveWithin(edit, 2, 'subparagraph');
    editWords(edit, LIGHT);
  },
  heavy: edit => {
    deleteLines(edit, lines(edit, 0.05));
    insertLines(edit, lines(edit, 0.05));
    editWords(edit, HEAVY);
  },
  copies: edit => {
    insertCopies(edit, lines(edit, 0.06, 4, 30));
    deleteLines(edit, lines(edit, 0.06, 4, 30));
    editWords(edit, LIGHT, untaken(edit));
  },
  brackets: edit => {
    bracketParagraphs(edit, lines(edit, 0.05, 2, 20));
    changeBrackets(edit, lines(edit, 0.4, 10, 150));
  },
  modal: edit => {
    changeModals(edit, lines(edit, 0.25, 10, 100));
    changeEditorially(edit, lines(edit, 0.2, 5, 80));
    editWords(edit, LIGHT, untaken(edit));
  },
  editorial: edit => changeEditorially(edit, lines(edit, 0.6, 10, 200)),
  'split-merge': edit => {
    splitParagraphs(edit, lines(edit, 0.04, 3, 10));
    mergeParagraphs(edit, lines(edit, 0.04, 3, 10));
    editWords(edit, LIGHT, untaken(edit));
  },
  everything: edit => {
    moveArticles(edit, articles(edit, 0.04, 1, 4));
    moveAcross(edit, 2, 'paragraph');
    moveWithin(edit, 2, 'paragraph');
    splitParagraphs(edit, 3);
    mergeParagraphs(edit, 3);
    deleteArticles(edit, articles(edit, 0.03));
    deleteLines(edit, lines(edit, 0.02));
    insertArticles(edit, articles(edit, 0.03));
    insertLines(edit, lines(edit, 0.03));
    changeBrackets(edit, lines(edit, 0.08, 4, 30));
    changeModals(edit, lines(edit, 0.08, 4, 30));
    changeEditorially(edit, lines(edit, 0.08, 4, 30));
    editWords(edit, LIGHT, one => !edit.taken.has(one.id) || edit.moved.has(one.id));
  },
  levels: edit => {
    raiseParagraphs(edit, articles(edit, 0.08, 3, 10));
    lowerArticles(edit, articles(edit, 0.06, 2, 8));
    shiftLines(edit, 6);
    insertArticles(edit, articles(edit, 0.03));
    deleteArticles(edit, articles(edit, 0.03));
    deleteLines(edit, lines(edit, 0.02));
    editWords(edit, LIGHT);
  },
  options: edit => {
    settleOptions(edit, lines(edit, 0.05, 3, 20));
    editWords(edit, LIGHT, untaken(edit));
  },
  facts: edit => changeFacts(edit, lines(edit, 0.2, 8, 80)),
  redraft: edit => {
    redraftLines(edit, lines(edit, 0.05, 3, 15));
    editWords(edit, LIGHT, untaken(edit));
  },
};
