package io.marquee.models;

class GenreTasteTest implements RatingModelContract, PersonalContract {
    @Override
    public Trainer trainer() {
        return new GenreTaste();
    }

    @Override
    public AccuracyBand accuracy() {
        return new AccuracyBand(0.71, 0.77);
    }
}
