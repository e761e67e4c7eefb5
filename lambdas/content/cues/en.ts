/** English words for each concept. Data only. */
import type { CueWords } from './concepts.ts';

export const EN: CueWords = {
  not: `not no never nor neither cannot can't won't don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't couldn't wouldn't shouldn't shan't
    unable without dont cant wont didnt isnt nobody nothing none nope ain't aint`,
  sorry: `unfortunately regret* sorry sadly afraid apolog* disappoint* unhappily alas bad_news`,
  but: `but however although though nevertheless nonetheless yet instead despite whereas unlike`,
  other: `other others another else someone_else somebody_else different elsewhere internal* those_whose alternative`,
  candidate: `candidate* applicant* finalist* contender* people person lad* woman man colleague*`,
  choose: `chosen choose chose select* decided decide pick* opted elected hired hire appoint* gone_with went_with go_with going_with gave_it given_it gave_the given_the settled_on
    landed_on promot* took_on taken_on preferred prefer* gone_to went_to goes_to`,
  proceed: `proceed* move*_forward moving_forward move*_ahead moving_ahead progress* continu* pursu* advance* advancing take*_forward taking_forward taking_further take_*_further go*_ahead
    going_forward go_forward carry_on considered consider taking_things_further taken_further taking_it_further`,
  success: `successful success positive`,
  failure: `unsuccessful reject* declin* turned_down turn_down unsuitable ineligible ruled_out pass_on gonna_pass rule*_out eliminated disqualif* fell_short fall_short not_for_us
    didn't_make didn't_quite a_no no_for_now no_from release_you let_you_down let_you_know_that_you`,
  filled: `filled taken gone occupied snapped no_longer_available no_longer_open no_longer_vacant already_have accepted_the`,
  closed: `cancel* frozen freeze froze scrapped paused pause pausing hold shelved discontinued closed closing budget* funding restructur* reorgani* no_longer_recruiting
    no_longer_hiring stopped_hiring won't_be_filling abolished redundan* headcount cut cuts`,
  withdraw: `withdraw* withdrew rescind* revok* retract* take_back pull*_the_offer no_longer_stands lapsed void`,
  offer: `offer* contract job_is_yours yours_if employ* job_offer the_job's_yours it's_yours is_yours appointment onboarding join_us joining_us`,
  pleased: `pleased delighted happy congratulations congrats thrilled glad excited good_news welcome great_news pleasure welcome_to`,
  invite: `invite* inviting invitation like_to_meet love_to_meet like_to_see like_to_speak love_to_chat love_to_speak like_you_to come_in come_by pop_in pop_over drop_by meet_you
    like_to_talk love_to_talk see_you shortlisted like_to_schedule book_a pick_a_slot choose_a_slot choose_a_time pick_a_time come_and call_you ring_you give_you_a_call`,
  meeting: `interview* meeting call chat conversation zoom teams phone video slot slots appointment trial* audition* visit panel coffee round onsite on-site screen`,
  reschedule: `reschedul* postpone* rearrang* move_the move_your new_time another_time push_back brought_forward swap_to shift_to new_date new_slot moved_to bring_forward`,
  test: `test tests assessment* exercise* task quiz questionnaire challenge exam* case_study take-home psychometric hackerrank codility hirevue assignment recorded recording sample
    portfolio_task written_exam`,
  complete: `complete completing completed record submit upload sit solve send_us_your fill_in take_the do_the attempt log_in link`,
  received: `received receipt reached_us arrived submitted got_your has_come landed have_your in_my_pile safely_in sent_to acknowledg* confirm*`,
  review: `review* reading read_through assess* consider_your evaluat* look_at looking_at examine under_consideration checking go_through going_through sift* screening`,
  wait: `weeks patience patient hear_from_us get_back_to_you be_in_touch in_touch delay* longer bear_with wait waiting shortly soon update_you let_you_know contact_you next_week
    end_of_the_month fortnight either_way`,
  still: `still yet remain* ongoing meantime meanwhile not_yet currently under_way underway pending active undecided`,
  if: `if should unless whether were_to in_case provided would_you may might once otherwise no_matter whatever_the`,
  when: `when after once before until as_soon_as`,
  every: `every each all everyone individually individual personally only_shortlisted only_those only_candidates only_selected shortlisted_candidates successful_candidates those_who anyone
    applicants_who candidates_who selected_candidates`,
  application: `application* applied apply cv resume candidacy applying your_letter`,
  role: `role position* job jobs post vacancy vacancies opening* opportunit* requisition`,
  future: `future on_file keep_your keep_you retain* other_openings other_roles again careers_page stay_in_touch keep_in_touch talent_pool talent_community talent_network reserve_list`,
  luck: `luck wish* best_of every_success all_the_best search endeavor* endeavour*`,
  thanks: `thank thanks appreciate* grateful appreciated cheers thx`,
  profile: `your_profile came_across come_across your_background found_you your_name client clients approached recommended_you headhunt* network reaching_out your_linkedin on_behalf
    heard_about_you saw_your noticed_your your_experience_caught confidential`,
  interest: `interested curious tempt* open_to would_you_consider fancy appeal keen_to worth_a_chat worth_a_conversation discreet* explore happy_where no_obligation any_interest`,
  alert: `new_jobs alert* jobs_for_you recommended matching matches matched unsubscribe digest this_week's viewed similar_jobs jobs_near saved_search saved_job`,
  bulletin: `newsletter issue edition webinar workshop course tips article podcast episode survey feedback_survey read_more subscribers readers coach* guide event conference fair masterclass
    anonymous questionnaire_about`,
  account: `code password verify verification account log_in sign_in expire* security confirm_your_email incomplete unfinished draft reset two-factor`,
  'own-withdrawal': `you_have_withdrawn your_withdrawal withdrawn_your_application as_you_asked at_your_request you_withdrew sorry_you_decided your_decision_to_withdraw you've_withdrawn
    removed_you_from as_requested you've_decided_not you_decided_not pulled_out taking_yourself`,
  'not-a-job': `flat apartment tenant* tenancy landlord loan mortgage university admission* scholarship course_place msc degree club league order delivery payment card insurance_claim visa_application grant
    manuscript submission_to adoption school_place nursery membership booking booking refund deposit rent lease viewing panel_show credit bank_account`,
  pay: `salary pay hourly wage per_month per_year per_hour a_month an_hour annum bonus gross start_date starting_on start_on starting first_day probation* holiday benefits`,
  accept: `accept sign signed signing countersign* say_yes acceptance enclosed_contract start_with_us when_can_you_start can_you_start your_answer decide_by`,
  deadline: `deadline by_friday by_monday by_sunday within_days within_five before_midnight expires by_the hours minutes days`,
  fit: `fit match* align* closer closely stronger better suited suitable more_experience experience* qualifications requirement* criteria`,
  decision: `decision decided outcome result* conclu* verdict careful_consideration careful_review`,
  shortlist: `shortlist* longlist reserve second_choice runner-up close_second`,
  'you-go-on': `through_to next_stage next_round next_step* second_interview final_round you're_through you_are_through progressed_to moving_you_to move_you_to like_to_take_you got_through
    passed you_passed next_stages taking_you_forward`,
};
