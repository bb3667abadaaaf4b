package io.marquee.models.neighbours;

import io.marquee.models.AccuracyBand;
import io.marquee.models.FoldInContract;
import io.marquee.models.ModelContract;
import io.marquee.models.PersonalContract;
import io.marquee.models.RatingModelContract;
import io.marquee.models.Trainer;

class ItemKnnTest implements RatingModelContract, PersonalContract, ModelContract, FoldInContract {
    @Override
    public Trainer trainer() {
        return ItemKnn.tuned();
    }

    @Override
    public AccuracyBand accuracy() {
        return new AccuracyBand(0.52, 0.62);
    }
}
