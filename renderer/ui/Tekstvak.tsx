/** Text of several lines; shares its wiring with `Veld`. */
export { Tekstvak, type TekstvakProps } from './Veld.tsx';
