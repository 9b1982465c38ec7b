/** Text of several lines; shares its wiring with `Veld`. */
export { Tekstvak } from './Veld.tsx';
