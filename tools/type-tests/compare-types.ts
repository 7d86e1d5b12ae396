/** Fails to compile unless its argument is `true`. */
export type Holds<Claim extends true> = Claim;

/** Whether a value of the one type may stand wherever the other is asked for. */
export type Fits<Value, Place> = [Value] extends [Place] ? true : { value: Value; place: Place };

/** Whether two types stand for each other. */
export type Same<Ours, Official> = [Ours] extends [Official]
  ? Fits<Official, Ours>
  : { ours: Ours; official: Official };

/**
 * Whether two types have fields of the same names. Assignability alone would not
 * miss an optional field.
 */
export type SameFields<Ours, Official> = [FieldsOf<Ours>] extends [FieldsOf<Official>]
  ? [FieldsOf<Official>] extends [FieldsOf<Ours>]
    ? true
    : { missing: Exclude<FieldsOf<Official>, FieldsOf<Ours>> }
  : { extra: Exclude<FieldsOf<Ours>, FieldsOf<Official>> };

/** The names of the fields of all members of a union. */
type FieldsOf<Type> = Type extends unknown ? keyof Type : never;
