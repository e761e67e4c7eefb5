/** Names of places people give for their clock that the zone database itself does not list: countries with one zone, cities under another city's zone, other languages, abbreviations. */

/** Zone → names in comparable form, separated by `|`. Checked by test: every zone exists, no name stands under two. */
export const ZONE_NAMES: Record<string, string> = {
  'Europe/Berlin':
    'germany|deutschland|allemagne|alemania|alemanha|germania|duitsland|niemcy|tyskland|ドイツ|ベルリン|hamburg|munich|munchen|monaco di baviera|cologne|koln|colonia|frankfurt|frankfurt am main|stuttgart|dusseldorf|leipzig|dresden|bremen|hannover|hanover|nurnberg|nuremberg|berlino|berlijn|berlim|dortmund|essen|bonn|mez|mesz',
  'Europe/Vienna':
    'austria|osterreich|autriche|oostenrijk|osterrike|オーストリア|wien|viena|vienne|wenen|wieden|graz|linz|salzburg|innsbruck|ウィーン',
  'Europe/Zurich':
    'switzerland|schweiz|suisse|suiza|suica|svizzera|zwitserland|szwajcaria|スイス|geneva|genf|geneve|ginebra|basel|bern|lausanne|zurigo|zurych|チューリッヒ|luzern|lugano',
  'Europe/Paris':
    'france|frankreich|francia|franca|frankrijk|francja|frankrike|フランス|lyon|marseille|toulouse|nice|nantes|bordeaux|lille|strasbourg|rennes|montpellier|parigi|parijs|paryz|paryzu|パリ|grenoble',
  'Europe/Brussels':
    'belgium|belgien|belgique|belgica|belgio|belgie|belgia|ベルギー|bruxelles|brussel|bruselas|bruxelas|antwerp|antwerpen|gent|ghent|liege|brugge|leuven|brugia|bruksela',
  'Europe/Amsterdam':
    'netherlands|the netherlands|niederlande|pays bas|paises bajos|paises baixos|paesi bassi|nederland|holland|holandia|nederlanderna|オランダ|rotterdam|the hague|den haag|utrecht|eindhoven|groningen|アムステルダム|haarlem|leiden|delft|tilburg|breda|nijmegen|arnhem',
  'Europe/Luxembourg': 'luxemburg|luxemburgo',
  'Europe/London':
    'uk|united kingdom|england|great britain|britain|gb|scotland|wales|northern ireland|grossbritannien|royaume uni|angleterre|reino unido|inglaterra|regno unito|inghilterra|verenigd koninkrijk|engeland|wielka brytania|anglia|storbritannien|イギリス|英国|ロンドン|manchester|birmingham|leeds|glasgow|edinburgh|bristol|liverpool|cardiff|belfast|sheffield|newcastle|nottingham|brighton|oxford|cambridge|londres|londra|londen|londyn|londynie|bst|swindon|aberdeen|york|uk time|london time',
  'Europe/Dublin': 'ireland|irland|irlande|irlanda|ierland|irlandia|アイルランド|cork|galway|limerick|dublino',
  'Europe/Lisbon':
    'portugal|portogallo|portugalia|ポルトガル|porto|lisboa|lissabon|lisbonne|lisbona|lizbona|lizbonie|リスボン|braga|coimbra|faro|aveiro',
  'Europe/Madrid':
    'spain|spanien|espagne|espana|espanha|spagna|spanje|hiszpania|スペイン|barcelona|valencia|sevilla|seville|malaga|bilbao|zaragoza|マドリード|barcellona|barcelone|murcia|palma|alicante|granada|cordoba espana|valladolid|vigo',
  'Atlantic/Canary': 'canary islands|canarias|islas canarias|tenerife|gran canaria|las palmas|lanzarote',
  'Europe/Rome':
    'italy|italien|italie|italia|wlochy|イタリア|milan|milano|mailand|naples|napoli|turin|torino|florence|firenze|florenz|bologna|venice|venezia|roma|rom|rzym|ローマ|genova|palermo|bari|verona|padova|trieste|catania|ミラノ',
  'Europe/Warsaw':
    'poland|polen|pologne|polonia|polska|polsce|ポーランド|krakow|krakowie|cracow|krakau|wroclaw|breslau|gdansk|danzig|poznan|lodz|warszawa|warszawie|warszawie|warschau|varsovie|varsovia|varsavia|warschau|krakowie|katowice|szczecin|lublin|ワルシャワ|gdynia|warszawski|warszawskiego',
  'Europe/Stockholm':
    'sweden|schweden|suede|suecia|svezia|zweden|szwecja|sverige|スウェーデン|gothenburg|goteborg|malmo|uppsala|estocolmo|stoccolma|sztokholm|sztokholmie|ストックホルム|lund|linkoping|orebro|umea|falun',
  'Europe/Copenhagen':
    'denmark|danemark|dinamarca|danimarca|denemarken|dania|danmark|デンマーク|kopenhagen|kobenhavn|copenhague|copenaghen|kopenhaga|kopenhamn|aarhus|odense',
  'Europe/Oslo': 'norway|norwegen|norvege|noruega|norvegia|noorwegen|norwegia|norge|ノルウェー|bergen|trondheim|stavanger|オスロ',
  'Europe/Helsinki': 'finland|finnland|finlande|finlandia|フィンランド|helsingfors|tampere|turku|espoo|eet|ヘルシンキ',
  'Europe/Prague': 'czech republic|czechia|tschechien|prag|praga|prague|praag|prag|brno|チェコ|praha',
  'Europe/Budapest': 'hungary|ungarn|hongrie|hungria|ungheria|hongarije|wegry|ungern',
  'Europe/Athens':
    'greece|griechenland|grece|grecia|griekenland|grecja|grekland|ギリシャ|athen|atenas|atene|ateny|aten|thessaloniki|athene',
  'Europe/Bucharest': 'romania|rumanien|roumanie|rumania|bukarest|bucarest|cluj|bukareszt',
  'Europe/Sofia': 'bulgaria|bulgarien|bulgarie',
  'Europe/Istanbul': 'turkey|turkei|turquie|turquia|turchia|turkije|turcja|turkiet|トルコ|ankara|izmir|turkiye',
  'Europe/Kyiv': 'ukraine|ucrania|ucraina|oekraine|ukraina|kiev|kiew|lviv|odesa|odessa|kharkiv|kijow|キーウ|ウクライナ',
  'Europe/Moscow': 'moskau|moscou|moscu|mosca|moskou|moskwa|moskva|msk|st petersburg|saint petersburg|モスクワ',
  'Europe/Vilnius': 'lithuania|litauen|lituania|litwa|wilno',
  'Europe/Riga': 'latvia|lettland|lettonie|lotwa',
  'Europe/Tallinn': 'estonia|estland|estonie',
  'Europe/Zagreb': 'croatia|kroatien|croatie|croacia|chorwacja|split croatia',
  'Europe/Belgrade': 'serbia|serbien|serbie|belgrad|belgrado',
  'Europe/Ljubljana': 'slovenia|slowenien',
  'Europe/Bratislava': 'slovakia|slowakei',
  'Atlantic/Reykjavik': 'iceland|island|islande|islandia',
  'Europe/Malta': 'malta',
  'Asia/Nicosia': 'cyprus|zypern|chypre|chipre',
  'America/New_York':
    'nyc|new york city|nueva york|nova york|nova iorque|nowy jork|ニューヨーク|est|edt|eastern|eastern time|us eastern|east coast|eastern standard time|boston|philadelphia|washington dc|washington d c|atlanta|miami|pittsburgh|cleveland|baltimore|orlando|tampa|charlotte|raleigh|florida state|georgia usa|brooklyn|buffalo|columbus ohio|ohio|virginia|massachusetts|pennsylvania|new jersey|connecticut|maine|vermont|maryland|et|cincinnati|richmond|jacksonville|north carolina|south carolina',
  'America/Chicago':
    'central time|us central|central standard time|cdt|houston|dallas|austin|san antonio|minneapolis|st louis|milwaukee|new orleans|nashville|memphis|kansas city|texas|illinois|wisconsin|minnesota|iowa|missouri|oklahoma city|oklahoma|louisiana|arkansas|シカゴ|omaha|alabama|mississippi|fort worth|ct',
  'America/Denver':
    'mountain time|us mountain|mdt|mst|salt lake city|colorado|utah|new mexico|albuquerque|montana|wyoming|boulder|denver hours|mt',
  'America/Phoenix': 'arizona|tucson|scottsdale',
  'America/Los_Angeles':
    'pacific|pacific time|us pacific|pst|pdt|pt|west coast|la|san francisco|sf|seattle|san diego|san jose california|portland oregon|california|las vegas|oakland|sacramento|washington state|nevada|bay area|silicon valley|ロサンゼルス|シアトル|サンフランシスコ|pacific standard time',
  'America/Anchorage': 'alaska',
  'Pacific/Honolulu': 'hawaii|ハワイ|ホノルル|hst',
  'America/Toronto': 'ottawa|ontario|quebec|quebec city|montreal|トロント|ville de quebec|gatineau|laval|mississauga',
  'America/Vancouver': 'british columbia|bc|バンクーバー|victoria bc|surrey bc',
  'America/Edmonton': 'alberta|calgary',
  'America/Winnipeg': 'manitoba',
  'America/Regina': 'saskatchewan|saskatoon',
  'America/Halifax': 'nova scotia|halifax nova scotia|new brunswick|pei|ast|atlantic time|prince edward island|moncton',
  'America/St_Johns': 'newfoundland|st johns newfoundland',
  'America/Mexico_City':
    'cdmx|ciudad de mexico|mexico df|guadalajara|puebla|cidade do mexico|citta del messico|mexico stad|meksyk|メキシコシティ|mexiko stadt',
  'America/Monterrey': 'nuevo leon',
  'America/Bogota': 'colombia|kolumbien|colombie|medellin|cali|kolumbia|コロンビア|barranquilla|cartagena',
  'America/Lima': 'peru|perou|peruwia|ペルー|arequipa',
  'America/Santiago': 'chile|chili|cile|santiago de chile|valparaiso|concepcion|チリ',
  'America/Argentina/Buenos_Aires':
    'argentina|argentine|argentinien|buenos aires|rosario|mendoza argentina|la plata|アルゼンチン|ブエノスアイレス|argentinie|argentyna',
  'America/Argentina/Cordoba': 'cordoba argentina',
  'America/Montevideo': 'uruguay|urugwaj',
  'America/Asuncion': 'paraguay',
  'America/La_Paz': 'bolivia|bolivie|santa cruz de la sierra',
  'America/Guayaquil': 'ecuador|quito',
  'America/Caracas': 'venezuela|maracaibo',
  'America/Panama': 'panama city|ciudad de panama',
  'America/Costa_Rica': 'san jose costa rica',
  'America/Guatemala': 'guatemala city',
  'America/El_Salvador': 'san salvador',
  'America/Santo_Domingo': 'dominican republic|republica dominicana',
  'America/Puerto_Rico': 'san juan',
  'America/Havana': 'cuba|la habana|habana',
  'America/Curacao': 'willemstad|curacao',
  'America/Sao_Paulo':
    'rio de janeiro|rio|brasilia|sampa|belo horizonte|curitiba|porto alegre|sao paulo|horario de brasilia|brt|サンパウロ|salvador|florianopolis|campinas|goiania|brasilien sao paulo',
  'America/Fortaleza': 'ceara|natal',
  'America/Manaus': 'amazonas',
  'America/Recife': 'pernambuco|olinda',
  'Atlantic/Azores': 'acores|azores|ponta delgada',
  'Atlantic/Madeira': 'funchal|madeira',
  'Africa/Luanda': 'angola',
  'Africa/Maputo': 'mozambique|mocambique',
  'Asia/Tokyo':
    'japan|giappone|japon|japao|japonia|日本|東京|大阪|京都|名古屋|横浜|札幌|福岡|jst|日本時間|osaka|kyoto|nagoya|sapporo|fukuoka|yokohama|tokio|toquio|仙台|神戸|広島|沖縄',
  'Asia/Seoul': 'korea|south korea|sudkorea|coree du sud|corea del sur|kst|韓国|ソウル|busan|seul|coreia do sul|corea del sud',
  'Asia/Shanghai': 'china|chine|cina|chiny|kina|中国|北京|上海|beijing|peking|shenzhen|guangzhou|pekin|pechino|pequim',
  'Asia/Hong_Kong': 'hongkong|hkt|香港|hong kong sar',
  'Asia/Taipei': 'taiwan|台湾|台北',
  'Asia/Singapore': 'singapur|singapour|singapura|sgt|シンガポール',
  'Asia/Kuala_Lumpur': 'malaysia|kl',
  'Asia/Manila': 'philippines|philippinen|filipinas|filippine|cebu|pht|フィリピン|マニラ|quezon city|filippinerna',
  'Asia/Jakarta': 'java indonesia|wib|ジャカルタ|bandung',
  'Asia/Makassar': 'bali|denpasar',
  'Asia/Bangkok': 'thailand|thailande|tailandia|タイ|バンコク|chiang mai|tajlandia',
  'Asia/Ho_Chi_Minh': 'vietnam|hanoi|saigon|ho chi minh city|ベトナム|ハノイ|wietnam',
  'Asia/Kolkata':
    'india|indien|inde|indie|bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|chennai|pune|calcutta|インド|indian standard time|gurgaon|noida|ahmedabad',
  'Asia/Karachi': 'pakistan|lahore|islamabad|pkt',
  'Asia/Dhaka': 'bangladesh',
  'Asia/Colombo': 'sri lanka',
  'Asia/Kathmandu': 'nepal',
  'Asia/Dubai': 'uae|united arab emirates|abu dhabi|emirates|ドバイ|emirati arabi|emirados arabes',
  'Asia/Riyadh': 'saudi arabia|jeddah|saudi arabien',
  'Asia/Qatar': 'doha|qatar',
  'Asia/Jerusalem': 'israel|tel aviv|israele',
  'Asia/Beirut': 'lebanon|liban|libano',
  'Asia/Amman': 'jordan',
  'Asia/Tehran': 'iran|teheran',
  'Asia/Tbilisi': 'georgia country|gruzja',
  'Asia/Yerevan': 'armenia',
  'Africa/Cairo': 'egypt|agypten|egypte|egipto|egitto|egipt|kairo|le caire|エジプト|alexandria egypt',
  'Africa/Johannesburg':
    'south africa|sudafrika|afrique du sud|sudafrica|africa do sul|zuid afrika|cape town|kapstadt|durban|pretoria|sast|rpa',
  'Africa/Lagos': 'nigeria|abuja|wat',
  'Africa/Nairobi': 'kenya|eat|kenia',
  'Africa/Accra': 'ghana',
  'Africa/Casablanca': 'morocco|marokko|maroc|marruecos|marocco|rabat|marrakech|maroko',
  'Africa/Algiers': 'algeria|algerie|alger|algerien',
  'Africa/Tunis': 'tunisia|tunisie|tunesien',
  'Africa/Dakar': 'senegal',
  'Africa/Abidjan': 'ivory coast|cote d ivoire|cote divoire',
  'Africa/Addis_Ababa': 'ethiopia',
  'Australia/Sydney': 'nsw|new south wales|canberra|aest|aedt|シドニー|sidney|sydney time|newcastle nsw',
  'Australia/Melbourne': 'victoria australia|メルボルン|geelong',
  'Australia/Brisbane': 'queensland|gold coast|cairns',
  'Australia/Perth': 'western australia|awst',
  'Australia/Adelaide': 'south australia',
  'Australia/Hobart': 'tasmania',
  'Australia/Darwin': 'northern territory',
  'Pacific/Auckland':
    'new zealand|neuseeland|nouvelle zelande|nueva zelanda|nova zelandia|nuova zelanda|nieuw zeeland|nowa zelandia|nya zeeland|ニュージーランド|wellington|christchurch|nzt|nzst|nzdt|dunedin|hamilton nz|nz',
  'Indian/Reunion': 'la reunion|reunion',
  'America/Martinique': 'martinique',
  'America/Guadeloupe': 'guadeloupe',
  UTC: 'utc|gmt|zulu|greenwich|coordinated universal time|z',
};

/** Names that could be several zones: asked back, never guessed. */
export const AMBIGUOUS =
  'usa|us|united states|america|canada|kanada|australia|brazil|brasil|brasilien|bresil|brasile|russia|russland|mexico|mexiko|mexique|messico|indonesia|cst|ist|central|mountain|georgia|portland|springfield|washington|europe|europa|asia|africa|home|アメリカ|カナダ|オーストラリア|columbus|hamilton|kazakhstan|mongolia|here|local|summer time|winter time|cordoba|victoria|wrong';
