import type { Integer } from '../../../scalars.ts';
import type {
  MultiGrader,
  PythonGrader,
  ScoreModelGrader,
  StringCheckGrader,
  TextSimilarityGrader,
} from '../../graders/types.ts';

/** Settings of a training on pairs of answers. */
export interface DpoHyperparameters {
  /**
   * Examples between two changes of the weights; larger ones change them less often and more
   * steadily.
   * @minimum 1
   * @maximum 256
   * @default auto
   */
  batch_size?: 'auto' | Integer;
  /**
   * How strongly to keep to the base model; higher ones keep closer.
   * @exclusiveMinimum 0
   * @maximum 2
   * @default auto
   */
  beta?: 'auto' | number;
  /**
   * Factor on the learning rate; smaller ones keep closer to the base model.
   * @exclusiveMinimum 0
   * @default auto
   */
  learning_rate_multiplier?: 'auto' | number;
  /**
   * How often the whole training file is gone through.
   * @minimum 1
   * @maximum 50
   * @default auto
   */
  n_epochs?: 'auto' | Integer;
}

/** Training on pairs of a better and a worse answer. */
export interface DpoMethod {
  /** Settings of the training. Default: all `auto`. */
  hyperparameters?: DpoHyperparameters;
}

/** Settings of a training on grades. */
export interface ReinforcementHyperparameters {
  /**
   * Examples between two changes of the weights; larger ones change them less often and more
   * steadily.
   * @minimum 1
   * @maximum 256
   * @default auto
   */
  batch_size?: 'auto' | Integer;
  /**
   * Factor on how many answers are tried for each example.
   * @exclusiveMinimum 0.00001
   * @maximum 10
   * @default auto
   */
  compute_multiplier?: 'auto' | number;
  /**
   * Steps between two tests.
   * @minimum 1
   * @default auto
   */
  eval_interval?: 'auto' | Integer;
  /**
   * Answers for each example of a test.
   * @minimum 1
   * @default auto
   */
  eval_samples?: 'auto' | Integer;
  /**
   * Factor on the learning rate; smaller ones keep closer to the base model.
   * @exclusiveMinimum 0
   * @default auto
   */
  learning_rate_multiplier?: 'auto' | number;
  /**
   * How often the whole training file is gone through.
   * @minimum 1
   * @maximum 50
   * @default auto
   */
  n_epochs?: 'auto' | Integer;
  /**
   * How long the model thinks while it is trained.
   * @default default
   */
  reasoning_effort?: 'default' | 'low' | 'medium' | 'high';
}

/**
 * Training on grades of the model's own answers. It needs a reasoning model, and `o4-mini`, the
 * only one it took, has ended.
 */
export interface ReinforcementMethod {
  /** What grades the answers. */
  grader: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader;
  /** Settings of the training. Default: all `auto`. */
  hyperparameters?: ReinforcementHyperparameters;
}

/** Settings of a training on good answers. */
export interface SupervisedHyperparameters {
  /**
   * Examples between two changes of the weights; larger ones change them less often and more
   * steadily.
   * @minimum 1
   * @maximum 256
   * @default auto
   */
  batch_size?: 'auto' | Integer;
  /**
   * Factor on the learning rate; smaller ones keep closer to the base model.
   * @exclusiveMinimum 0
   * @default auto
   */
  learning_rate_multiplier?: 'auto' | number;
  /**
   * How often the whole training file is gone through.
   * @minimum 1
   * @maximum 50
   * @default auto
   */
  n_epochs?: 'auto' | Integer;
}

/** Training on good answers. */
export interface SupervisedMethod {
  /** Settings of the training. Default: all `auto`. */
  hyperparameters?: SupervisedHyperparameters;
}
