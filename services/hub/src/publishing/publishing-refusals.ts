import { serbianCyrillic } from '@veche/domain';
import { HubRefusal } from '../hub-refusal.js';

const texts = {
  UNKNOWN_INDICATOR: [
    'No service records feed this indicator. Choose one from the list of what can be published.',
    'Записи об услугах не дают этого показателя. Выберите показатель из списка того, что можно опубликовать.',
    'Zapisi o uslugama ne daju ovaj pokazatelj. Izaberite pokazatelj sa spiska onoga što se može objaviti.',
  ],
  NO_RECORDS: [
    'There are no records of this period. Import them first.',
    'Записей за этот период нет. Сначала загрузите их.',
    'Nema zapisa za ovaj period. Prvo ih uvezite.',
  ],
  NO_DEFINITION: [
    'The definition of this indicator has not come from the gateway yet. Wait until the hub has reached it, and try again.',
    'Определение этого показателя ещё не получено от шлюза. Подождите, пока узел с ним свяжется, и повторите.',
    'Definicija ovog pokazatelja još nije stigla sa mrežnog prolaza. Sačekajte da se čvor poveže i pokušajte ponovo.',
  ],
  STRADDLING_RECORDS: [
    'Some records lie only partly in this period, so that it is not known what of them belongs to it. Publish a longer period that holds them whole, or import them with the exact dates. Such records: ',
    'Некоторые записи лишь частично относятся к этому периоду, и неизвестно, что из них считать. Опубликуйте более длинный период, в который они входят целиком, или загрузите их с точными датами. Таких записей: ',
    'Neki zapisi samo delom pripadaju ovom periodu, pa se ne zna šta od njih treba brojati. Objavite duži period u koji cele ulaze ili ih uvezite sa tačnim datumima. Takvih zapisa: ',
  ],
  REPORTED_FIGURES: [
    'Figures of the same indicator and of this time are published already from the network’s files. Beside them, figures counted from records could show single people. Publish only periods of which the files report nothing. Reported: ',
    'Значения того же показателя за это время уже опубликованы из файлов сети. Рядом с ними значения, посчитанные по записям, могли бы выдать отдельных людей. Публикуйте только периоды, о которых в файлах ничего нет. Опубликовано из файлов: ',
    'Vrednosti istog pokazatelja za ovo vreme već su objavljene iz datoteka mreže. Pored njih bi vrednosti izbrojane iz zapisa mogle da otkriju pojedince. Objavljujte samo periode o kojima u datotekama nema ničega. Objavljeno iz datoteka: ',
  ],
  OVERLAPPING_PERIOD: [
    'Figures of a period that overlaps with this one were published already. The same people counted over two such periods could be told apart by subtraction. Keep to one length of period. Already published: ',
    'Уже опубликован период, который пересекается с этим. Если одних и тех же людей посчитать за два таких периода, вычитанием можно узнать отдельных людей. Публикуйте периоды одной длины. Уже опубликовано: ',
    'Već je objavljen period koji se preklapa sa ovim. Ako se isti ljudi broje za dva takva perioda, oduzimanjem se mogu prepoznati pojedinci. Objavljujte periode iste dužine. Već objavljeno: ',
  ],
  LEDGER_INCOMPLETE: [
    'This hub has published figures that its ledger does not know: its database was probably restored from an older backup. Without them nothing new can be protected. Restore the newest backup of the whole database.',
    'Узел уже публиковал значения, которых нет в его журнале: вероятно, база данных восстановлена из старой копии. Без них нельзя защитить новые значения. Восстановите самую новую копию всей базы данных.',
    'Čvor je već objavio vrednosti kojih nema u njegovoj evidenciji: baza je verovatno vraćena iz starije kopije. Bez njih se nove vrednosti ne mogu zaštititi. Vratite najnoviju kopiju cele baze.',
  ],
  CANNOT_BE_PROTECTED: [
    'These figures cannot be published safely together with what is public already, not even as totals. Nothing was published. Add more records, or choose a longer period.',
    'Эти значения нельзя безопасно опубликовать вместе с тем, что уже опубликовано, даже в виде итогов. Ничего не опубликовано. Добавьте записи или выберите более длинный период.',
    'Ove vrednosti se ne mogu bezbedno objaviti uz ono što je već javno, čak ni kao ukupni brojevi. Ništa nije objavljeno. Dodajte zapise ili izaberite duži period.',
  ],
  FIGURES_CONTRADICT: [
    'The figures contradict each other or what was published under another definition. Nothing was published. Report this to whoever maintains the hub.',
    'Значения противоречат друг другу или опубликованному по другому определению. Ничего не опубликовано. Сообщите тому, кто обслуживает узел.',
    'Vrednosti protivreče jedne drugima ili onome što je objavljeno po drugoj definiciji. Ništa nije objavljeno. Javite onome ko održava čvor.',
  ],
  PREVIEW_OUTDATED: [
    'The figures are others than in the preview: records or publications changed since. Nothing was published. Look at a new preview.',
    'Значения уже не те, что были на предварительном просмотре: изменились записи или публикации. Ничего не опубликовано. Посмотрите заново.',
    'Vrednosti više nisu iste kao u pregledu: zapisi ili objave su se promenili. Ništa nije objavljeno. Pogledajte novi pregled.',
  ],
  ALREADY_PUBLISHED: [
    'This period is published already. To publish it anew, revise it and say why.',
    'Этот период уже опубликован. Чтобы опубликовать его заново, выберите исправление и укажите причину.',
    'Ovaj period je već objavljen. Da biste ga objavili ponovo, izaberite ispravku i navedite razlog.',
  ],
  NOT_PUBLISHED: [
    'Nothing is published for this period, so there is nothing to revise. Publish it.',
    'За этот период ничего не опубликовано, исправлять нечего. Опубликуйте его.',
    'Za ovaj period ništa nije objavljeno, pa nema šta da se ispravi. Objavite ga.',
  ],
  UNCHANGED: [
    'These figures are public already. Nothing has changed since the release of ',
    'Эти значения уже опубликованы. Ничего не изменилось с публикации от ',
    'Ove vrednosti su već objavljene. Ništa se nije promenilo od objave od ',
  ],
  ONCE_A_DAY: [
    'This period was revised or withdrawn today already. Several corrections at once protect people better: try again tomorrow.',
    'Сегодня этот период уже исправляли или отзывали. Несколько исправлений разом лучше защищают людей: повторите завтра.',
    'Ovaj period je danas već ispravljan ili povučen. Više ispravki odjednom bolje štiti ljude: pokušajte ponovo sutra.',
  ],
  CHANGE_TOO_SMALL: [
    'The figures differ from the published ones by so few people that a revision would show who they are. The published figures stay. Revise once more has changed.',
    'Значения отличаются от опубликованных на столь малое число людей, что исправление выдало бы их. Опубликованное остаётся. Исправьте, когда изменений станет больше.',
    'Vrednosti se od objavljenih razlikuju za tako mali broj ljudi da bi ih ispravka otkrila. Objavljeno ostaje. Ispravite kada bude više promena.',
  ],
  TOO_CLOSE_TO_WITHDRAWN: [
    'Nothing is public for this period now. But somebody may have kept the figures that were withdrawn, and these differ from them by so few people that a comparison would show who they are. Publish once more has changed. If the records become what they were, the same figures can be published again.',
    'Сейчас за этот период ничего не опубликовано. Но кто-то мог сохранить отозванные значения, а новые отличаются от них на столь малое число людей, что сравнение выдало бы их. Опубликуйте, когда изменений станет больше. Если записи снова станут прежними, прежние значения можно опубликовать ещё раз.',
    'Za ovaj period sada ništa nije objavljeno. Ali neko je mogao da sačuva povučene vrednosti, a nove se od njih razlikuju za tako mali broj ljudi da bi ih poređenje otkrilo. Objavite kada bude više promena. Ako zapisi ponovo budu kao pre, iste vrednosti mogu se opet objaviti.',
  ],
  PUBLISHING_BUSY: [
    'The hub is publishing something else at this moment. Try again in a minute.',
    'Узел сейчас публикует что-то другое. Повторите через минуту.',
    'Čvor upravo objavljuje nešto drugo. Pokušajte ponovo za minut.',
  ],
  PUBLISHING_HELD: [
    'The gateway does not confirm that this hub’s published history is whole, and on a broken one nothing may be published. Try again once the gateway is reachable; if this stays, restore the newest backup.',
    'Шлюз не подтверждает, что опубликованная история узла цела, а на неполной публиковать нельзя. Повторите, когда шлюз будет доступен; если не помогает, восстановите самую новую резервную копию.',
    'Mrežni prolaz ne potvrđuje da je objavljena istorija čvora cela, a na nepotpunoj se ništa ne sme objaviti. Pokušajte ponovo kada prolaz bude dostupan; ako se ponavlja, vratite najnoviju rezervnu kopiju.',
  ],
  UNKNOWN_PUBLICATION: ['There is no such publication.', 'Такой публикации нет.', 'Nema takve objave.'],
  ALREADY_WITHDRAWN: [
    'There is nothing left of this publication to withdraw: it was withdrawn, or a later one took its place. Withdraw the latest one.',
    'У этой публикации нечего отзывать: она уже отозвана или заменена более поздней. Отзовите последнюю.',
    'Od ove objave nema šta da se povuče: već je povučena ili ju je zamenila novija. Povucite poslednju.',
  ],
  REASON_NEEDED: [
    'Say why, in 3 to 500 characters and without naming anybody.',
    'Укажите причину: от 3 до 500 знаков, никого не называя.',
    'Navedite razlog: 3 do 500 znakova, bez imena.',
  ],
} as const satisfies Record<string, readonly [en: string, ru: string, srLatn: string]>;

/** What publishing refuses, as stable codes. */
export type PublishingRefusal = keyof typeof texts;

/** The refusal of a code; `what` is put behind its text where that ends with a space. */
export function publishingRefusal(code: PublishingRefusal, what: string | number = ''): HubRefusal {
  const [en, ru, srLatn] = texts[code].map((text) => `${text}${what}`);
  return new HubRefusal(code, [
    { language: 'en', text: en ?? code, ours: true },
    { language: 'ru', text: ru ?? code, ours: true },
    { language: 'sr-Latn', text: srLatn ?? code, ours: true },
    { language: 'sr-Cyrl', text: serbianCyrillic(srLatn ?? code), ours: true },
  ]);
}
