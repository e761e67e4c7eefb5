/** Words around a job title that say nothing about the occupation: level, form of work, place. Folded; data only. */

/** Level and form of work: may be left out anywhere at the ends without loss. */
export const LEVEL_WORDS: ReadonlySet<string> = new Set([
  'senior', 'sr', 'snr', 'junior', 'jr', 'jnr', 'lead', 'principal', 'staff', 'graduate', 'grad', 'trainee', 'intern', 'internship', 'apprentice',
  'apprenticeship', 'entry', 'mid', 'level', 'experienced', 'remote', 'hybrid', 'onsite', 'contract', 'contractor', 'temporary', 'temp', 'permanent',
  'perm', 'part', 'full', 'time', 'fulltime', 'parttime', 'ftc', 'freelance', 'seasonal', 'casual', 'interim', 'acting', 'newly', 'qualified', 'chartered',
  'i', 'ii', 'iii', 'iv', 'v', '1', '2', '3', '4', '5', 'l1', 'l2', 'l3', 'l4', 'l5', 'l6', 'm', 'w', 'd', 'f', 'x', 'h', 'gn', 'mwd', 'role', 'position', 'job',
  'vacancy', 'opportunity', 'new', 'werkstudent', 'working', 'student', 'stagiaire', 'cdi', 'cdd', 'vollzeit', 'teilzeit', 'contratto', 'nights', 'days', 'weekends',
  'maternity', 'cover', 'immediate', 'start', 'als', 'as', 'comme', 'como', 'come', 'som', 'jako',
]); // biome-ignore format: a list

/** Regions and cities employers add to a title. */
export const PLACE_WORDS: ReadonlySet<string> = new Set([
  'emea', 'apac', 'dach', 'latam', 'uk', 'us', 'usa', 'eu', 'uki', 'anz', 'nordics', 'benelux', 'mena', 'europe', 'america', 'americas', 'asia', 'north', 'south',
  'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest', 'midwest', 'central', 'london', 'berlin', 'munich', 'paris', 'madrid', 'dublin', 'amsterdam',
  'sydney', 'melbourne', 'toronto', 'boston', 'chicago', 'seattle', 'austin', 'germany', 'france', 'spain', 'italy', 'ireland', 'netherlands', 'canada',
  'australia', 'india', 'england', 'scotland', 'wales', 'international', 'global', 'worldwide', 'regional', 'national', 'local', 'nationwide',
]); // biome-ignore format: a list

/** Words in front that narrow a title but leave the occupation: dropping one costs a level of confidence. */
export const NARROWING_WORDS: ReadonlySet<string> = new Set([
  'bilingual', 'multilingual', 'speaking', 'english', 'german', 'french', 'spanish', 'italian', 'dutch', 'polish', 'portuguese', 'japanese', 'swedish',
  'mandarin', 'night', 'day', 'evening', 'weekend', 'morning', 'shift', 'corporate', 'group', 'enterprise', 'commercial', 'associate', 'certified', 'licensed',
  'registered', 'experienced', 'strategic', 'inbound', 'outbound', 'b2b', 'b2c', 'saas', 'fintech', 'retail', 'hospitality', 'hospital', 'mobile', 'nhs', 'public',
  'private', 'residential', 'industrial', 'agency', 'inhouse', 'creative', 'agile', 'technical', 'specialist', 'deputy', 'assistant', 'head', 'online',
]); // biome-ignore format: a list

/** Single words that name one occupation whatever stands before them ("family lawyer", "site electrician"). */
export const PLAIN_HEADS: ReadonlySet<string> = new Set([
  'accountant', 'actuary', 'attorney', 'baker', 'barista', 'bartender', 'bookkeeper', 'bricklayer', 'butcher', 'carpenter', 'cashier', 'chemist',
  'copywriter', 'dentist', 'dietitian', 'economist', 'electrician', 'firefighter', 'florist', 'gardener', 'geologist', 'hairdresser', 'hairstylist',
  'illustrator', 'journalist', 'lawyer', 'librarian', 'meteorologist', 'midwife', 'optometrist', 'paralegal', 'paramedic', 'pharmacist', 'photographer',
  'physicist', 'physiotherapist', 'plasterer', 'plumber', 'psychiatrist', 'receptionist', 'recruiter', 'roofer', 'solicitor', 'statistician', 'translator',
  'veterinarian', 'waiter', 'waitress', 'welder', 'mathematician', 'radiographer', 'sonographer', 'phlebotomist', 'underwriter', 'cleaner', 'janitor',
  'housekeeper', 'handyman', 'caregiver', 'carer', 'nanny', 'dishwasher', 'landscaper', 'locksmith', 'upholsterer', 'glazier', 'proofreader', 'typist',
]); // biome-ignore format: a list

/** Titles with any word in the middle: school teachers by school, whatever they teach. Words within 40 characters. */
export const TITLE_PATTERNS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:secondary|high school|sixth form)(?: school)? (?!.*\b(?:special|sen|send|vocational|technical|career)\b).{2,40} teacher$/,
    '25-2031',
  ],
  [/^(?:elementary|primary)(?: school)? (?!.*\b(?:special|sen|send|vocational|technical|career)\b).{2,40} teacher$/, '25-2021'],
  [/^middle school (?!.*\b(?:special|sen|send|vocational|technical|career)\b).{2,40} teacher$/, '25-2022'],
];

/** Single words too broad to stand when something beside them says which: "Mechanic (Plant)" is no car mechanic, "Architect - Cloud" builds no houses. */
export const DECIDED_BESIDE: ReadonlySet<string> = new Set([
  'mechanic', 'machinist', 'architect', 'editor', 'doctor', 'surgeon', 'cook', 'chef', 'developer', 'designer', 'instructor', 'coach', 'captain', 'pilot',
  'therapist', 'surveyor', 'planner', 'counselor', 'counsellor', 'inspector', 'fitter', 'painter', 'cleaner', 'baker', 'nurse', 'producer', 'controller', 'builder',
  'technician', 'engineer', 'teacher', 'lecturer', 'scientist', 'researcher', 'porter', 'guard', 'officer', 'agent', 'clerk', 'host', 'model', 'trainer', 'tutor', 'security officer', 'security manager',
  'security guard', 'security specialist', 'security supervisor',
]); // biome-ignore format: a list

/** What may stand beside such a word and leave it what it is: wards, shifts, kinds of contract. */
export const LEAVES_HEAD: ReadonlySet<string> = new Set([
  'icu', 'itu', 'er', 'a', 'and', 'e', 'surgery', 'ward', 'wards', 'bank', 'nights', 'night', 'shift', 'shifts', 'day', 'days', 'evening', 'weekend', 'weekends', 'hours', 'per', 'week',
  '2nd', '1st', '3rd', 'second', 'first', 'third', 'all', 'genders', 'term', 'fixed', 'year', 'month', 'months', 'hospital', 'care', 'home', 'unit', 'emergency',
  'department', 'medical', 'surgical', 'paediatric', 'pediatric', 'oncology', 'cardiac', 'theatre', 'theatres', 'outpatients', 'multiple', 'locations', 'various', 'general',
  'residential', 'commercial', 'private', 'public', 'nhs', 'hotel', 'restaurant', 'kitchen',
]); // biome-ignore format: a list

/** A first word that changes the plain head after all: no match rather than a wrong one. */
export const CHANGES_HEAD: ReadonlySet<string> = new Set([
  'auto', 'automotive', 'marine', 'aircraft', 'aviation', 'drain', 'street', 'data', 'dental', 'vehicle', 'car', 'window', 'supervisor', 'software', 'set', 'scenic', 'vet', 'veterinary', 'air', 'tank', 'pool', 'chimney',
  'carpet', 'dry', 'teacher', 'robot', 'laser', 'pipe', 'research', 'creative', 'medical', 'social',
]); // biome-ignore format: a list

/** Feminine endings beside the masculine ones that the lists hold, folded, by language; applied to a title's first word. */
export const FEMININE: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  de: [[/(er|or|ist|ent|ant|eur|ar|wirt|arzt|kraft|log)$/, '$1in']],
  fr: [[/teur$/, 'trice'], [/eur$/, 'euse'], [/ier$/, 'iere'], [/(i|e)en$/, '$1enne'], [/er$/, 'ere'], [/e$/, 'ee'], [/(t|l|d)$/, '$1e']],
  es: [[/o$/, 'a'], [/or$/, 'ora']],
  pt: [[/o$/, 'a'], [/or$/, 'ora']],
  it: [[/o$/, 'a'], [/tore$/, 'trice'], [/iere$/, 'iera']],
}; // biome-ignore format: a table
