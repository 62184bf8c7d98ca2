/** The stores that a first screen may do without. */
export { WeekModel } from '@/utils/stores/week';
export { makePage } from './page';
