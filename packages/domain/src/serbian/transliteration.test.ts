import fc from 'fast-check';
import { latinOfCyrillic } from './letters.js';
import { serbianCyrillic, serbianLatin } from './transliteration.js';

describe('Serbian in Cyrillic', () => {
  it.each([
    ['Njegova ljubav i džep', 'Његова љубав и џеп'],
    ['NJEGOVA LJUBAV', 'ЊЕГОВА ЉУБАВ'],
    ['injekcija', 'инјекција'],
    ['Injekcije', 'Инјекције'],
    ['INJEKCIJA', 'ИНЈЕКЦИЈА'],
    ['konjugacija', 'конјугација'],
    ['konjunktura i konjektura', 'конјунктура и конјектура'],
    ['vanjezički', 'ванјезички'],
    ['Tanjug', 'Танјуг'],
    ['nadživeti', 'надживети'],
    ['podžanr', 'поджанр'],
    ['odžalovati', 'оджаловати'],
    ['predželudac', 'преджелудац'],
    ['reinjekcija', 'реинјекција'],
    // Digraphs that look like exceptions.
    ['inje, konj, konjanik, panj, odžak, budžet, džem', 'иње, коњ, коњаник, пањ, оџак, буџет, џем'],
    ['odjednom, podjednako', 'одједном, подједнако'],
    ['Đorđe, đak, ćup, čamac, šuma, žaba', 'Ђорђе, ђак, ћуп, чамац, шума, жаба'],
    ['ǌega', 'њега'],
    // What stays Latin.
    ['New York', 'New York'],
    ['Facebook i Twitter', 'Facebook и Twitter'],
    ['XXI vek, Petar II, čl. V i IV', 'XXI век, Петар II, чл. V и IV'],
    ['I onda CIVILNO DRUŠTVO', 'И онда ЦИВИЛНО ДРУШТВО'],
    ['CIVILNI SEKTOR', 'ЦИВИЛНИ СЕКТОР'],
    ['Koalicija – KoRSE', 'Коалиција – KoRSE'],
    ['NVO i MUP', 'НВО и МУП'],
    ['5 kg, 10km', '5 kg, 10km'],
    ['pišite na office@mreza.rs ili www.mreza.rs.', 'пишите на office@mreza.rs или www.mreza.rs.'],
    ['https://mreza.rs/nj d.o.o.', 'https://mreza.rs/nj д.о.о.'],
    ['Већ ћирилица', 'Већ ћирилица'],
    ['', ''],
  ])('%j is %j', (latin, cyrillic) => {
    expect(serbianCyrillic(latin)).toBe(cyrillic);
  });

  it('composes letters whose diacritics stand apart', () => {
    expect(serbianCyrillic('šuma'.normalize('NFD'))).toBe('шума');
  });
});

describe('Serbian in Latin', () => {
  it.each([
    ['Његош и ЊЕГОШ, Љ.', 'Njegoš i NJEGOŠ, Lj.'],
    ['инјекција, надживети', 'injekcija, nadživeti'],
    ['Čitaj', 'Čitaj'],
  ])('%j is %j', (cyrillic, latin) => {
    expect(serbianLatin(cyrillic)).toBe(latin);
  });

  const word = fc.string({
    unit: fc.constantFrom(...latinOfCyrillic.keys()),
    minLength: 1,
    maxLength: 12,
  });

  it('comes back from Cyrillic as it went', () => {
    fc.assert(
      fc.property(word, fc.constantFrom('small', 'Title', 'CAPITALS'), (small, written) => {
        const title = small.charAt(0).toUpperCase() + small.slice(1);
        const cyrillic = written === 'small' ? small : written === 'Title' ? title : small.toUpperCase();
        const latin = serbianLatin(cyrillic);
        expect(serbianLatin(serbianCyrillic(latin))).toBe(latin);
      }),
    );
  });

  it('loses nothing of words without doubles and without letters that merely meet', () => {
    fc.assert(
      fc.property(word, (cyrillic) => {
        const latin = serbianLatin(cyrillic);
        fc.pre(!/нј|лј|дж/u.test(cyrillic) && !/(.)\1/u.test(latin));
        fc.pre(!/^(in|ko|an|va|iz|ta|pa|na|po|od|pr|ne|re|de|au|mi)/u.test(latin));
        expect(serbianCyrillic(`a ${latin}`)).toBe(`а ${cyrillic}`);
      }),
    );
  });
});
