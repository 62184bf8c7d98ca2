import type { HelpWords } from './vi';

export const guide: HelpWords['guide'] = {
  title: 'OKRs for the quarter, PPP for the week',
  lead: 'OKRs say where the quarter is going and how you will know you got there. PPP says how far this week went, what comes next, and what is in the way. OKRail ties both to the web pages where the work happens.',
  passages: [
    {
      title: 'Objective: where you want to be',
      says: [
        'An objective looks to the future, is hard enough to be worth an effort, and speaks in words, not numbers. Three to five a quarter are plenty; a small team needs fewer.',
        'For example: “Widen our reach on social media”, “Introduce the product to likely customers”.',
      ],
    },
    {
      title: 'Key result (KR): how you know you got there',
      says: [
        'Each objective has three to five KRs that can be measured today. When all of them are reached, the objective is complete. OKRail measures a KR in five ways:',
      ],
      list: [
        'A number: “collect at least 1,000 survey answers”, from a start to a target; or by how much it changes, “2,000 followers more”.',
        'Growth: “35% more followers of the fanpage than last month”. It needs last month’s figure as its baseline; without one there is no percentage.',
        'A rhythm: “at least 5 news posts every week”, as the mean over the weeks.',
        'A milestone: “sales kit updated before 31 July”, done or not, or in steps.',
        'A level to keep: “cost per click at most 2,000 ₫”, by how many check-ins kept it.',
      ],
    },
    {
      title: 'Committed and stretch',
      says: [
        'A committed objective must be done: 1.0 is what counts. A stretch objective is a leap: 0.7 is good, and 1.0 every time means it was set too low. A quarter does well with both.',
      ],
    },
    {
      title: 'Whose work does mine serve',
      says: [
        'The head of social media wants “a stronger presence on social media”; the marketing team wants “more visits to the company blog”. Under “Serves”, choose the objective or KR that yours helps along, then look at the alignment map on the report page: everyone sees where their work leads.',
      ],
    },
    {
      title: 'How to read a rail',
      says: [
        'Each KR is a rail: the filled part is where you are, the small tick is where you should be by today. The sign beside it says how it is doing:',
      ],
    },
    {
      title: 'Check in every week',
      says: [
        'Enter the new value and your confidence, 1 to 10. At 3 or below, say what is in the way: it goes under Problems. After more than a week without a check-in a KR shows “out of date”, however green it was.',
        'The quickest way: attach the page that has the number to the KR once. From then on reading the page again moves the KR, and every number leads back to the page and its exact words.',
      ],
    },
    {
      title: 'The week as PPP',
      says: ['By Friday the report is drafted from what really moved. You edit it and send it:'],
      list: [
        'Plan: what next week does for which KR; what was left undone is carried over.',
        'Progress: which KR went from where to where, and thanks to which page.',
        'Problem: KRs behind, at risk, without a baseline, or with low confidence and the reason why.',
      ],
    },
    {
      title: 'A figure counts only when it helps a KR',
      says: [
        'Reporting many figures to look busy helps nobody. A figure that is bound to no KR is kept, but apart, as “not tied to a KR”, and never enters Progress. Before you note a figure, ask which KR it brings closer to its target.',
      ],
    },
  ],
};
