import type { Integer } from '../../../scalars.ts';
import type {
  MultiGrader,
  PythonGrader,
  ScoreModelGrader,
  StringCheckGrader,
  TextSimilarityGrader,
} from '../../graders/types.ts';

export interface DpoHyperparameters {
  batch_size?: 'auto' | Integer;
  beta?: 'auto' | number;
  learning_rate_multiplier?: 'auto' | number;
  n_epochs?: 'auto' | Integer;
}

export interface DpoMethod {
  hyperparameters?: DpoHyperparameters;
}

export interface ReinforcementHyperparameters {
  batch_size?: 'auto' | Integer;
  compute_multiplier?: 'auto' | number;
  eval_interval?: 'auto' | Integer;
  eval_samples?: 'auto' | Integer;
  learning_rate_multiplier?: 'auto' | number;
  n_epochs?: 'auto' | Integer;
  reasoning_effort?: 'default' | 'low' | 'medium' | 'high';
}

export interface ReinforcementMethod {
  grader: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader;
  hyperparameters?: ReinforcementHyperparameters;
}

export interface SupervisedHyperparameters {
  batch_size?: 'auto' | Integer;
  learning_rate_multiplier?: 'auto' | number;
  n_epochs?: 'auto' | Integer;
}

export interface SupervisedMethod {
  hyperparameters?: SupervisedHyperparameters;
}
