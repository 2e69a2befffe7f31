package io.leadtrace.pii;

/** A vehicle by make, model or number (VIN, ISO 3779). Canonical form: folded. */
final class Vehicle extends PlainKind {
    private static final int VIN = 17;
    private static final Vocabulary MAKES = new Vocabulary(
            "大众 丰田 本田 日产 别克 宝马 奔驰 奥迪 福特 现代 比亚迪 吉利 长安 哈弗 长城 雪佛兰 特斯拉 奇瑞 起亚 马自达 五菱 荣威 红旗 传祺 沃尔沃 路虎 保时捷 雷克萨斯 凯迪拉克 蔚来 理想 小鹏 问界"
                    + " 斯柯达 三菱 名爵 标致 雪铁龙 林肯 捷豹 东风 一汽",
            "",
            "toyota honda ford bmw audi volkswagen mercedes nissan hyundai kia tesla chevrolet mazda subaru volvo lexus jeep"
                    + " dodge renault peugeot skoda opel fiat citroen porsche jaguar");

    Vehicle() {
        super("vehicle");
    }

    @Override
    Likeness look(String plain) {
        return isVin(plain) || plain.length() <= 40 && MAKES.isIn(plain) ? Likeness.VALID : Likeness.NONE;
    }

    /** Seventeen capitals and digits, both of them, without I, O and Q. */
    private static boolean isVin(String plain) {
        if (plain.length() != VIN) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < VIN; i++) {
            char c = plain.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z' && c != 'I' && c != 'O' && c != 'Q';
            if (!letter && !Spelling.isDigit(c)) {
                return false;
            }
            digits += letter ? 0 : 1;
        }
        return digits > 0 && digits < VIN;
    }
}
