/** Growing gradient boosted trees with XGBoost. Not for the serving side. */
package io.marquee.models.boosting.training;
