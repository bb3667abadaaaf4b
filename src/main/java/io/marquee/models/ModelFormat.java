package io.marquee.models;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.models.boosting.BoostedModel;
import io.marquee.models.factors.NmfModel;
import io.marquee.models.factors.SvdModel;
import io.marquee.models.hybrid.HybridModel;
import io.marquee.models.like.CalibratedLikes;
import io.marquee.models.neighbours.ItemKnnModel;
import io.marquee.models.neighbours.UserKnnModel;
import io.marquee.models.neural.NeuralModel;
import io.marquee.models.relevance.EaseModel;
import io.marquee.models.relevance.ImplicitFactors;
import io.marquee.models.relevance.RelevanceModel;
import io.marquee.models.trust.StarUncertainty;
import java.io.IOException;

/** Every form that a fitted model is kept in, and what reads it back. A file names the form, so their order may change. */
public enum ModelFormat {
    /** {@link BiasModel}. */
    BIASES(BiasModel::read),
    /** {@link PopularityModel}. */
    POPULARITY(PopularityModel::read),
    /** {@link BoostedModel}. */
    BOOSTED(BoostedModel::read),
    /** {@link HybridModel}. */
    HYBRID(HybridModel::read),
    /** {@link EaseModel}. */
    EASE(EaseModel::read),
    /** {@link ImplicitFactors}. */
    IMPLICIT_FACTORS(ImplicitFactors::read),
    /** {@link SvdModel}. */
    SVD(SvdModel::read),
    /** {@link NmfModel}. */
    NMF(NmfModel::read),
    /** {@link CalibratedLikes}. */
    LIKE(CalibratedLikes::read),
    /** {@link ItemKnnModel}. */
    ITEM_KNN(ItemKnnModel::read),
    /** {@link UserKnnModel}. */
    USER_KNN(UserKnnModel::read),
    /** {@link NeuralModel}. */
    NEURAL(NeuralModel::read),
    /** {@link RelevanceModel}. */
    RELEVANCE(RelevanceModel::read),
    /** {@link StarUncertainty}. */
    STAR_UNCERTAINTY(StarUncertainty::read);

    private final Reader reader;

    ModelFormat(Reader reader) {
        this.reader = reader;
    }

    /** Writes a model and the name of its form. */
    public static void write(Model model, BinaryWriter out) throws IOException {
        out.putString(model.format().name());
        model.write(out);
    }

    /** Reads what {@link #write} wrote. */
    public static Model read(BinaryReader in, Shared shared) throws IOException {
        String name = in.takeString();
        for (ModelFormat format : values()) {
            if (format.name().equals(name)) {
                return format.reader.read(in, shared);
            }
        }
        throw new IOException("a model of the form \"" + name + "\", which this Marquee does not know");
    }

    private interface Reader {
        Model read(BinaryReader in, Shared shared) throws IOException;
    }
}
