import type { Locale } from '../locale.js';

/** The names of one subdivision in every language of the network. */
type SubdivisionNames = Readonly<Record<Locale, string>>;

/** A subdivision a line: code, and its name in Russian, English, and Serbian in Latin and Cyrillic script. */
const lines = `
RS-00|Белград|Belgrade|Beograd|Београд
RS-01|Северно-Бачский округ|North Bačka District|Severnobački okrug|Севернобачки округ
RS-02|Средне-Банатский округ|Central Banat District|Srednjobanatski okrug|Средњобанатски округ
RS-03|Северно-Банатский округ|North Banat District|Severnobanatski okrug|Севернобанатски округ
RS-04|Южно-Банатский округ|South Banat District|Južnobanatski okrug|Јужнобанатски округ
RS-05|Западно-Бачский округ|West Bačka District|Zapadnobački okrug|Западнобачки округ
RS-06|Южно-Бачский округ|South Bačka District|Južnobački okrug|Јужнобачки округ
RS-07|Сремский округ|Srem District|Sremski okrug|Сремски округ
RS-08|Мачванский округ|Mačva District|Mačvanski okrug|Мачвански округ
RS-09|Колубарский округ|Kolubara District|Kolubarski okrug|Колубарски округ
RS-10|Подунайский округ|Podunavlje District|Podunavski okrug|Подунавски округ
RS-11|Браничевский округ|Braničevo District|Braničevski okrug|Браничевски округ
RS-12|Шумадийский округ|Šumadija District|Šumadijski okrug|Шумадијски округ
RS-13|Поморавский округ|Pomoravlje District|Pomoravski okrug|Поморавски округ
RS-14|Борский округ|Bor District|Borski okrug|Борски округ
RS-15|Заечарский округ|Zaječar District|Zaječarski okrug|Зајечарски округ
RS-16|Златиборский округ|Zlatibor District|Zlatiborski okrug|Златиборски округ
RS-17|Моравичский округ|Moravica District|Moravički okrug|Моравички округ
RS-18|Рашский округ|Raška District|Raški okrug|Рашки округ
RS-19|Расинский округ|Rasina District|Rasinski okrug|Расински округ
RS-20|Нишавский округ|Nišava District|Nišavski okrug|Нишавски округ
RS-21|Топличский округ|Toplica District|Toplički okrug|Топлички округ
RS-22|Пиротский округ|Pirot District|Pirotski okrug|Пиротски округ
RS-23|Ябланичский округ|Jablanica District|Jablanički okrug|Јабланички округ
RS-24|Пчиньский округ|Pčinja District|Pčinjski okrug|Пчињски округ
RS-25|Косовский округ|Kosovo District|Kosovski okrug|Косовски округ
RS-26|Печский округ|Peć District|Pećki okrug|Пећки округ
RS-27|Призренский округ|Prizren District|Prizrenski okrug|Призренски округ
RS-28|Косовско-Митровицкий округ|Kosovska Mitrovica District|Kosovskomitrovački okrug|Косовскомитровачки округ
RS-29|Косовско-Поморавский округ|Kosovo-Pomoravlje District|Kosovskopomoravski okrug|Косовскопоморавски округ
RS-KM|Косово и Метохия|Kosovo and Metohija|Kosovo i Metohija|Косово и Метохија
RS-VO|Воеводина|Vojvodina|Vojvodina|Војводина
RU-AD|Республика Адыгея|Republic of Adygea|Republika Adigeja|Република Адигеја
RU-AL|Республика Алтай|Altai Republic|Republika Altaj|Република Алтај
RU-ALT|Алтайский край|Altai Krai|Altajski kraj|Алтајски крај
RU-AMU|Амурская область|Amur Oblast|Amurska oblast|Амурска област
RU-ARK|Архангельская область|Arkhangelsk Oblast|Arhangelska oblast|Архангелска област
RU-AST|Астраханская область|Astrakhan Oblast|Astrahanska oblast|Астраханска област
RU-BA|Республика Башкортостан|Republic of Bashkortostan|Republika Baškortostan|Република Башкортостан
RU-BEL|Белгородская область|Belgorod Oblast|Belgorodska oblast|Белгородска област
RU-BRY|Брянская область|Bryansk Oblast|Brjanska oblast|Брјанска област
RU-BU|Республика Бурятия|Republic of Buryatia|Republika Burjatija|Република Бурјатија
RU-CE|Чеченская Республика|Chechen Republic|Čečenska Republika|Чеченска Република
RU-CHE|Челябинская область|Chelyabinsk Oblast|Čeljabinska oblast|Чељабинска област
RU-CHU|Чукотский автономный округ|Chukotka Autonomous Okrug|Čukotski autonomni okrug|Чукотски аутономни округ
RU-CU|Чувашская Республика|Chuvash Republic|Čuvaška Republika|Чувашка Република
RU-DA|Республика Дагестан|Republic of Dagestan|Republika Dagestan|Република Дагестан
RU-IN|Республика Ингушетия|Republic of Ingushetia|Republika Ingušetija|Република Ингушетија
RU-IRK|Иркутская область|Irkutsk Oblast|Irkutska oblast|Иркутска област
RU-IVA|Ивановская область|Ivanovo Oblast|Ivanovska oblast|Ивановска област
RU-KAM|Камчатский край|Kamchatka Krai|Kamčatski kraj|Камчатски крај
RU-KB|Кабардино-Балкарская Республика|Kabardino-Balkarian Republic|Kabardino-Balkarska Republika|Кабардино-Балкарска Република
RU-KC|Карачаево-Черкесская Республика|Karachay-Cherkess Republic|Karačajevo-Čerkeska Republika|Карачајево-Черкеска Република
RU-KDA|Краснодарский край|Krasnodar Krai|Krasnodarski kraj|Краснодарски крај
RU-KEM|Кемеровская область|Kemerovo Oblast|Kemerovska oblast|Кемеровска област
RU-KGD|Калининградская область|Kaliningrad Oblast|Kalinjingradska oblast|Калињинградска област
RU-KGN|Курганская область|Kurgan Oblast|Kurganska oblast|Курганска област
RU-KHA|Хабаровский край|Khabarovsk Krai|Habarovski kraj|Хабаровски крај
RU-KHM|Ханты-Мансийский автономный округ — Югра|Khanty-Mansi Autonomous Okrug – Yugra|Hanti-Mansijski autonomni okrug – Jugra|Ханти-Мансијски аутономни округ – Југра
RU-KIR|Кировская область|Kirov Oblast|Kirovska oblast|Кировска област
RU-KK|Республика Хакасия|Republic of Khakassia|Republika Hakasija|Република Хакасија
RU-KL|Республика Калмыкия|Republic of Kalmykia|Republika Kalmikija|Република Калмикија
RU-KLU|Калужская область|Kaluga Oblast|Kaluška oblast|Калушка област
RU-KO|Республика Коми|Komi Republic|Republika Komi|Република Коми
RU-KOS|Костромская область|Kostroma Oblast|Kostromska oblast|Костромска област
RU-KR|Республика Карелия|Republic of Karelia|Republika Karelija|Република Карелија
RU-KRS|Курская область|Kursk Oblast|Kurska oblast|Курска област
RU-KYA|Красноярский край|Krasnoyarsk Krai|Krasnojarski kraj|Краснојарски крај
RU-LEN|Ленинградская область|Leningrad Oblast|Lenjingradska oblast|Лењинградска област
RU-LIP|Липецкая область|Lipetsk Oblast|Lipecka oblast|Липецка област
RU-MAG|Магаданская область|Magadan Oblast|Magadanska oblast|Магаданска област
RU-ME|Республика Марий Эл|Mari El Republic|Republika Marij El|Република Мариј Ел
RU-MO|Республика Мордовия|Republic of Mordovia|Republika Mordovija|Република Мордовија
RU-MOS|Московская область|Moscow Oblast|Moskovska oblast|Московска област
RU-MOW|Москва|Moscow|Moskva|Москва
RU-MUR|Мурманская область|Murmansk Oblast|Murmanska oblast|Мурманска област
RU-NEN|Ненецкий автономный округ|Nenets Autonomous Okrug|Nenecki autonomni okrug|Ненецки аутономни округ
RU-NGR|Новгородская область|Novgorod Oblast|Novgorodska oblast|Новгородска област
RU-NIZ|Нижегородская область|Nizhny Novgorod Oblast|Nižnjenovgorodska oblast|Нижњеновгородска област
RU-NVS|Новосибирская область|Novosibirsk Oblast|Novosibirska oblast|Новосибирска област
RU-OMS|Омская область|Omsk Oblast|Omska oblast|Омска област
RU-ORE|Оренбургская область|Orenburg Oblast|Orenburška oblast|Оренбуршка област
RU-ORL|Орловская область|Oryol Oblast|Orlovska oblast|Орловска област
RU-PER|Пермский край|Perm Krai|Permski kraj|Пермски крај
RU-PNZ|Пензенская область|Penza Oblast|Penzenska oblast|Пензенска област
RU-PRI|Приморский край|Primorsky Krai|Primorski kraj|Приморски крај
RU-PSK|Псковская область|Pskov Oblast|Pskovska oblast|Псковска област
RU-ROS|Ростовская область|Rostov Oblast|Rostovska oblast|Ростовска област
RU-RYA|Рязанская область|Ryazan Oblast|Rjazanska oblast|Рјазанска област
RU-SA|Республика Саха (Якутия)|Sakha Republic (Yakutia)|Republika Saha (Jakutija)|Република Саха (Јакутија)
RU-SAK|Сахалинская область|Sakhalin Oblast|Sahalinska oblast|Сахалинска област
RU-SAM|Самарская область|Samara Oblast|Samarska oblast|Самарска област
RU-SAR|Саратовская область|Saratov Oblast|Saratovska oblast|Саратовска област
RU-SE|Республика Северная Осетия — Алания|Republic of North Ossetia–Alania|Republika Severna Osetija – Alanija|Република Северна Осетија – Аланија
RU-SMO|Смоленская область|Smolensk Oblast|Smolenska oblast|Смоленска област
RU-SPE|Санкт-Петербург|Saint Petersburg|Sankt Peterburg|Санкт Петербург
RU-STA|Ставропольский край|Stavropol Krai|Stavropoljski kraj|Ставропољски крај
RU-SVE|Свердловская область|Sverdlovsk Oblast|Sverdlovska oblast|Свердловска област
RU-TA|Республика Татарстан|Republic of Tatarstan|Republika Tatarstan|Република Татарстан
RU-TAM|Тамбовская область|Tambov Oblast|Tambovska oblast|Тамбовска област
RU-TOM|Томская область|Tomsk Oblast|Tomska oblast|Томска област
RU-TUL|Тульская область|Tula Oblast|Tulska oblast|Тулска област
RU-TVE|Тверская область|Tver Oblast|Tverska oblast|Тверска област
RU-TY|Республика Тыва|Tyva Republic|Republika Tuva|Република Тува
RU-TYU|Тюменская область|Tyumen Oblast|Tjumenska oblast|Тјуменска област
RU-UD|Удмуртская Республика|Udmurt Republic|Udmurtska Republika|Удмуртска Република
RU-ULY|Ульяновская область|Ulyanovsk Oblast|Uljanovska oblast|Уљановска област
RU-VGG|Волгоградская область|Volgograd Oblast|Volgogradska oblast|Волгоградска област
RU-VLA|Владимирская область|Vladimir Oblast|Vladimirska oblast|Владимирска област
RU-VLG|Вологодская область|Vologda Oblast|Vologodska oblast|Вологодска област
RU-VOR|Воронежская область|Voronezh Oblast|Voronješka oblast|Вороњешка област
RU-YAN|Ямало-Ненецкий автономный округ|Yamalo-Nenets Autonomous Okrug|Jamalo-Nenecki autonomni okrug|Јамало-Ненецки аутономни округ
RU-YAR|Ярославская область|Yaroslavl Oblast|Jaroslavska oblast|Јарославска област
RU-YEV|Еврейская автономная область|Jewish Autonomous Oblast|Jevrejska autonomna oblast|Јеврејска аутономна област
RU-ZAB|Забайкальский край|Zabaykalsky Krai|Zabajkalski kraj|Забајкалски крај
`;

/**
 * The names of the subdivisions of Russia and Serbia by code. Source: article 65 of the Constitution of the Russian
 * Federation; the Serbian decree on administrative districts (Uredba o upravnim okruzima, 15/2006). English and the other
 * language's names are translations of ours.
 */
export const subdivisionNames: ReadonlyMap<string, SubdivisionNames> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', ru = '', en = '', latin = '', cyrillic = ''] = line.split('|');
      return [code, { ru, en, 'sr-Latn': latin, 'sr-Cyrl': cyrillic }];
    }),
);
